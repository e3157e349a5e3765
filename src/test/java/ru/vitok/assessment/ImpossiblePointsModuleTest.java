package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.assessment.intake.Table;

/** A task of no points has no per cent, and one of a thousand million has a distribution that no memory holds. */
@PortalTest
class ImpossiblePointsModuleTest {

    @Autowired
    FileDesk desk;

    FileDesk.Place place;

    @BeforeEach
    void place() {
        place = desk.place();
    }

    @Test
    void aTaskOfNoPoints() {
        var works = new SmallWorks(place.school.code(), "1 (1б)", "2 (0б)")
                .pupils(12, 1, 0)
                .xlsx();

        assertThat(codes(works)).contains("POINTS_IMPOSSIBLE");
    }

    @Test
    void aMaximumThatIsATelephoneNumber() {
        var table = new Table();
        table.insertRow(1, "Выполнение заданий");
        table.insertRow(2, "ВПР 2026 Физика 8 класс");
        table.insertRow(3, "Группы участников", "Кол-во ОО", "Кол-во участников", "1", "2");
        table.insertRow(4, "Макс балл", "", "", "1", "891612345");
        table.insertRow(5, place.municipality.name() + "(" + place.municipality.code() + ")", "1", "20", "50", "40");

        assertThat(codes(table.xlsx())).contains("POINTS_IMPOSSIBLE");
    }

    private List<String> codes(byte[] bytes) {
        var file = place.read("a.xlsx", bytes);
        return file.status() == FileStatus.ERROR
                ? file.problems().stream().map(ImportProblem::code).toList()
                : List.of("taken");
    }
}
