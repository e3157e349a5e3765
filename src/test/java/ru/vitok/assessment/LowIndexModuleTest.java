package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** The region's index of low results: as it was sent, for the school itself, the analyst and the committee. */
@PortalTest
class LowIndexModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    SampleMunicipality door;

    @Autowired
    LowIndexes indexes;

    @Autowired
    Intake intake;

    private Organisation here;
    private Organisation first;
    private Organisation second;
    private UUID analyst;

    @BeforeEach
    void twoSchools() {
        here = people.municipality();
        first = people.school(here);
        second = people.school(here);
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void yearsStandAsTheRegionSentThemInAlphabeticalOrder() {
        take("Школа;Логин ОО;ИНР 2024;ИНР 2025;ШНОР\nБ;%s;31,5;28;да\nА;%s;–;4,2;нет\n"
                .formatted(second.code(), first.code()));

        var rows = people.as(analyst, () -> indexes.list());

        assertThat(rows).extracting(LowIndex::school).containsExactly(first, second);
        assertThat(rows.getLast().years())
                .containsExactly(new LowIndex.Year(2025, 28.0, true), new LowIndex.Year(2024, 31.5, null));
        assertThat(rows.getLast().change()).isCloseTo(-3.5, within(0.001));
        assertThat(rows.getFirst().change()).isNull();
    }

    @Test
    void aLaterListReplacesAYearAndTakingItBackBringsItAgain() {
        take("Логин ОО;Год;Индекс низких результатов\n%s;2025;40\n".formatted(first.code()));
        var later = take("Логин ОО;Год;Индекс низких результатов\n%s;2025;35\n".formatted(first.code()));
        assertThat(value()).isEqualTo(35.0);

        people.as(analyst, () -> intake.revert(later));

        assertThat(value()).isEqualTo(40.0);
    }

    @Test
    void aMethodistAndAnotherSchoolSeeNothingAndAMethodistMayNotBringIt() {
        var list = "Логин ОО;Год;ИНР\n%s;2025;40\n%s;2025;10\n".formatted(first.code(), second.code());
        take(list);
        var methodist = people.person(Role.METHODIST, here);
        var head = people.person(Role.SCHOOL_HEAD, second);

        assertThat(people.as(methodist, () -> indexes.list())).isEmpty();
        assertThat(people.as(head, () -> indexes.list()))
                .extracting(LowIndex::school)
                .containsExactly(second);
        var upload = door.upload(methodist, "ИНР.csv", bytes(list.replace("40", "41")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.as(methodist, () -> intake.confirm(upload)));
    }

    @Test
    void cellsThatCannotBeAreNamed() {
        var upload = door.upload(analyst, "ИНР.csv", bytes("""
                Логин ОО;ИНР 2024;ИНР 2025;Статус
                %1$s;много;5;да
                %2$s;5;-3;да
                %2$s;5;3;молодцы
                edu000000;5;3;да
                """.formatted(first.code(), second.code())));

        var file = people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        assertThat(file.form()).isEqualTo(ReportForm.LOW_INDEX);
        assertThat(file.problems()).extracting(ImportProblem::cell).containsExactly("B2", "C3", "D4", "A5");
    }

    private Double value() {
        return people.as(analyst, () -> indexes.list())
                .getFirst()
                .years()
                .getFirst()
                .value();
    }

    private UUID take(String table) {
        return door.take(analyst, "ИНР.csv", bytes(table));
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
