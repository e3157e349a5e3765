package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.intake.Table;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A report that comes again without one of its figures would take it away: that is told like any other change. */
@PortalTest
class EmptiedFigureModuleTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Test
    void theCellIsListed() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        samples.take(analyst, "Ф5.xlsx", report(here, "50", "40"));

        var upload = samples.upload(analyst, "Ф5.xlsx", report(here, "", "41"));

        assertThat(people.as(analyst, () -> intake.preview(upload))
                        .files()
                        .getFirst()
                        .problems())
                .filteredOn(it -> it.code().equals("SLICE_CHANGED"))
                .extracting(
                        ImportProblem::cell,
                        it -> it.arguments().get(0),
                        it -> it.arguments().get(1))
                .containsExactly(tuple("D5", "50.0", "—"), tuple("E5", "40.0", "41.0"));
    }

    private static byte[] report(Organisation here, String first, String second) {
        var table = new Table();
        table.insertRow(1, "Выполнение заданий");
        table.insertRow(2, "ВПР 2026 Физика 8 класс");
        table.insertRow(3, "Группы участников", "Кол-во ОО", "Кол-во участников", "1", "2");
        table.insertRow(4, "Макс балл", "", "", "1", "2");
        table.insertRow(5, here.name() + "(" + here.code() + ")", "1", "20", first, second);
        return table.xlsx();
    }
}
