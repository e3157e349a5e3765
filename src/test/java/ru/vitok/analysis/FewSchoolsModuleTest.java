package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.InventedSlices.Taken;
import ru.vitok.assessment.Behind;
import ru.vitok.assessment.Readership;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.ResultNotes;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A municipality's figure of one school, or of two, is a school's figure: it is for those who see rows of schools. */
@PortalTest
class FewSchoolsModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 7, 2026);

    @Autowired
    TestPeople people;

    @Autowired
    InventedSlices slices;

    @Autowired
    Results results;

    @Autowired
    WorkFigures figures;

    @Autowired
    SkillHistories histories;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldBoard board;

    @Autowired
    Readership readership;

    @Autowired
    List<ResultNotes> notes;

    private Organisation here;
    private UUID analyst;
    private UUID leader;

    @BeforeEach
    void aMunicipality() {
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
        leader = people.person(Role.CLUB_LEADER, here);
    }

    @Test
    void ofOneSchoolNothingIsToldToAClub() {
        wrote(1);

        assertThat(percent(analyst)).isEqualTo(50);
        assertThat(behind(analyst)).isEqualTo(Behind.ONE);
        assertThat(titles(analyst)).contains("По одной школе");
        assertNothing();
    }

    @Test
    void ofTwoSchoolsNothingIsToldToAClubEither() {
        wrote(2);

        assertThat(percent(analyst)).isEqualTo(50);
        assertThat(behind(analyst)).isEqualTo(Behind.ENOUGH);
        assertNothing();
    }

    @Test
    void ofThreeSchoolsTheMunicipalityIsTold() {
        wrote(3);

        assertThat(percent(leader)).isEqualTo(50);
        assertThat(behind(leader)).isEqualTo(Behind.ENOUGH);
        assertThat(people.as(leader, () -> figures.groups(MATHS, here.id()))
                        .getFirst()
                        .marks())
                .isNotNull();
        assertThat(year(leader).silence()).isNull();
    }

    @Test
    void besideOnesOwnSchoolTheMunicipalityIsNotTheOther() {
        var schools = wrote(2);
        var teacher = people.person(Role.TEACHER, schools.getFirst());

        assertThat(people.as(
                                teacher,
                                () -> results.tasks(MATHS, schools.getFirst().code()))
                        .tasks()
                        .getFirst())
                .satisfies(it -> {
                    assertThat(it.percent()).isEqualTo(50);
                    assertThat(it.reference().municipality()).isNull();
                });
        assertThat(percent(teacher)).isNull();
    }

    @Test
    void theListNamesAFieldThatIsTheFigureOfOneSchool() {
        wrote(1);
        var alone = collected();
        assertThat(people.as(analyst, () -> board.ofOneSchool(fields.list(ProblemFieldFilter.ALL))))
                .containsExactly(alone);

        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
        wrote(2);
        collected();
        assertThat(people.as(analyst, () -> board.ofOneSchool(fields.list(ProblemFieldFilter.ALL))))
                .isEmpty();
    }

    @Test
    void aFieldOfTwoSchoolsIsNotHandedOver() {
        wrote(2);
        var few = collected();
        assertThatThrownBy(() -> people.as(analyst, () -> publish(few))).isInstanceOf(Refusal.class);

        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
        wrote(3);
        var enough = collected();
        people.as(analyst, () -> publish(enough));
        assertThat(people.as(analyst, () -> fields.get(enough).status())).isEqualTo(ProblemFieldStatus.PUBLISHED);
    }

    private void assertNothing() {
        assertThat(percent(leader)).isNull();
        assertThat(people.as(leader, () -> results.tasks(MATHS, here.id())).marks())
                .isNull();
        var group = people.as(leader, () -> figures.groups(MATHS, here.id())).getFirst();
        assertThat(group.marks()).isNull();
        assertThat(group.scores()).isNull();
        assertThat(year(leader).silence()).isEqualTo(SkillHistory.Silence.TOO_FEW);
        assertThat(behind(leader)).isEqualTo(Behind.TOO_FEW);
        assertThat(titles(leader)).contains("Меньше трёх школ").doesNotContain("Отметка «2»");
    }

    /** Schools of forty works each, half of them right. */
    private List<Organisation> wrote(int count) {
        var schools = new ArrayList<Organisation>();
        for (var i = 0; i < count; i++) {
            schools.add(people.school(here));
        }
        slices.put(
                here,
                MATHS,
                schools.stream().map(it -> new Taken(it, 40, 20, 4)).toList());
        return schools;
    }

    private UUID collected() {
        people.as(analyst, () -> fields.collect());
        return people.as(analyst, () -> fields.list(ProblemFieldFilter.ALL))
                .getFirst()
                .id();
    }

    private boolean publish(UUID field) {
        fields.confirm(field, null);
        fields.publish(field, Set.of(), "");
        return true;
    }

    private Double percent(UUID who) {
        return people.as(who, () -> results.tasks(MATHS, here.id()))
                .tasks()
                .getFirst()
                .percent();
    }

    private Behind behind(UUID who) {
        return people.as(who, () -> readership.behind(MATHS, here.id()));
    }

    private SkillHistory.Year year(UUID who) {
        return people.as(who, () -> histories.of(MATHS, here.id(), null))
                .getFirst()
                .years()
                .getLast();
    }

    /** Titles and figures of the cards beneath the map. */
    private List<String> titles(UUID who) {
        return people.as(
                who,
                () -> notes.stream()
                        .flatMap(it -> it.of(MATHS, here.id(), Locale.forLanguageTag("ru")).stream())
                        .<String>mapMulti((ResultNote it, java.util.function.Consumer<String> to) -> {
                            to.accept(it.title());
                            to.accept(it.figure());
                        })
                        .toList());
    }
}
