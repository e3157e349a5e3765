package ru.vitok.assessment.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;

/** Conditions come in by the one door and say which schools are similar; a school sees its own. */
@PortalTest
class ConditionsModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    SimilarSchools schools;

    @Autowired
    ConditionFiles files;

    @Autowired
    Organisations organisations;

    @Autowired
    Intake intake;

    private Organisation here;
    private Organisation town;
    private Organisation village;
    private UUID analyst;

    @BeforeEach
    void aTownSchoolAndAVillageSchool() {
        here = people.municipality();
        town = people.school(here);
        village = people.school(here, "edu78" + town.code().substring(5), "Школа села " + town.code(), "село");
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void theLastYearCountsAndTakingItBackBringsTheYearBefore() {
        take("2025;64;0", "2025;300;0");
        assertThat(cluster(village)).isEqualTo("малочисленные");
        assertThat(cluster(town)).isEqualTo("город");
        var later = take("2026;130;0", "2026;90;0");
        assertThat(cluster(village)).isEqualTo("село");
        assertThat(cluster(town)).isEqualTo("малочисленные");

        people.as(analyst, () -> intake.revert(later));

        assertThat(cluster(village)).isEqualTo("малочисленные");
        assertThat(cluster(town)).isEqualTo("город");
    }

    @Test
    void theListOfSchoolsChangesTheLocalityAndNotTheGroupOfSimilarOnes() {
        take("2026;64;0", "2026;300;0");

        people.school(here, village.code(), village.name(), "пгт");

        assertThat(cluster(village)).isEqualTo("малочисленные");
    }

    @Test
    void theAnalystsLimitsRegroupAndNameTheirDocument() {
        take("2026;64;12", "2026;300;12");
        var rule = new SimilarityRule(
                Map.of(SchoolCondition.PUPILS, 20.0, SchoolCondition.VACANCIES, 12.0), 1, "Приказ № 5");

        people.as(analyst, () -> schools.change(rule));

        assertThat(cluster(town)).isEqualTo("сложные условия");
        var shown = people.as(analyst, () -> schools.list());
        assertThat(shown).extracting(SimilarSchool::alike).containsExactly(2, 2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(analyst, () -> schools.change(new SimilarityRule(rule.limits(), 1, " "))));
    }

    @Test
    void aSchoolSeesItselfAloneAndMayNotChangeTheRule() {
        take("2026;64;0", "2026;300;0");
        var head = people.person(Role.SCHOOL_HEAD, village);

        assertThat(people.as(head, () -> schools.list()))
                .extracting(it -> it.school().code())
                .containsExactly(village.code());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(head, () -> schools.change(SimilarityRule.STANDARD)));
        var teacher = people.person(Role.TEACHER, village);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.as(teacher, () -> schools.list()));
    }

    @Test
    void theWorkbookThatThePortalGivesOutComesBackWithWhatStands() {
        take("2026;64;7.5", "2026;300;0");
        var book = people.as(analyst, () -> files.book());

        var upload = door.upload(analyst, "Условия школ.xlsx", book);

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.CONTEXT);
        assertThat(file.status()).isEqualTo(FileStatus.OK);
        people.as(analyst, () -> intake.confirm(upload));
        door.take(analyst, "nothing.csv", table("2024;1;1", "2024;1;1"));
        var latest = people.as(analyst, () -> schools.list()).stream()
                .filter(it -> it.school().id().equals(village.id()))
                .findFirst()
                .orElseThrow()
                .latest();
        assertThat(latest).isNotNull();
        assertThat(latest.figures()).isEqualTo(Map.of(SchoolCondition.PUPILS, 64.0, SchoolCondition.VACANCIES, 7.5));
    }

    @Test
    void aSchoolOfAnotherPlaceAndOneWrittenTwiceAreNamed() {
        var stranger = people.school(people.municipality());
        var text = "Логин ОО;Год;Численность обучающихся;Доля вакансий, %\n" + stranger.code() + ";2026;5;5\n"
                + town.name() + ";2026;5;5\n" + town.code() + ";2026;6;6\n";

        var upload = door.upload(analyst, "c.csv", text.getBytes(StandardCharsets.UTF_8));

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.status()).isEqualTo(FileStatus.ERROR);
        assertThat(file.problems()).extracting(it -> it.cell()).containsExactly("A2", "A4");
    }

    private UUID take(String villageLine, String townLine) {
        return door.take(analyst, "Условия.csv", table(villageLine, townLine));
    }

    private byte[] table(String villageLine, String townLine) {
        return ("Логин ОО;Год;Численность обучающихся;Доля вакансий, %\n" + village.code() + ";" + villageLine + "\n"
                        + town.code() + ";" + townLine + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String cluster(Organisation school) {
        return organisations.get(school.id()).cluster();
    }
}
