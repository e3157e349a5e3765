package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.people.Role;

/** Where a file and the specification tell different points of a task, its works were marked by the file's. */
@PortalTest
class PrintedPointsTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Results results;

    @Autowired
    ProblemFields fields;

    UUID analyst;
    String school;

    @BeforeEach
    void place() {
        var municipality = people.municipality();
        analyst = people.person(Role.ANALYST, municipality);
        school = people.school(municipality).code();
    }

    @Test
    void aSpecificationOfFewerPointsDoesNotMakeMoreThanAHundredPerCent() {
        // 6 works of 2 points and 6 of 1: 18 of 24
        take(new SmallWorks(school, "1 (1б)", "5 (2б)").pupils(6, 1, 2).pupils(6, 1, 1));
        specify(1);

        shows(75.0, 2, 3);
        people.as(analyst, () -> fields.collect());
    }

    @Test
    void aSpecificationOfMorePointsDoesNotHalveWhatWasReached() {
        take(new SmallWorks(school, "1 (1б)", "5 (1б)").pupils(9, 1, 1).pupils(3, 1, 0));
        specify(2);

        shows(75.0, 1, 2);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        specify(2);
        take(new SmallWorks(school, "1 (1б)", "5 (1б)").pupils(9, 1, 1).pupils(3, 1, 0));

        shows(75.0, 1, 2);
    }

    private void shows(double percent, int max, int maxPrimary) {
        var told = people.as(analyst, () -> results.tasks(SmallWorks.KEY, school));
        assertThat(told.maxPrimaryScore()).isEqualTo(maxPrimary);
        assertThat(told.tasks()).element(1).satisfies(it -> {
            assertThat(it.number()).isEqualTo("5");
            assertThat(it.maxScore()).isEqualTo(max);
            assertThat(it.percent()).isEqualTo(percent);
            assertThat(it.skillCode()).isEqualTo("F8.five");
        });
    }

    private void take(SmallWorks works) {
        samples.take(analyst, "works.xlsx", works.xlsx());
    }

    private void specify(int five) {
        samples.take(
                analyst,
                "спецификация.csv",
                ("Процедура;Предмет;Класс;Номер задания;Макс балл;Уровень;Код умения;Проверяемое умение\n"
                                + "ВПР;Физика;8;1;1;Б;F8.one;Первое\n"
                                + "ВПР;Физика;8;5;" + five + ";Б;F8.five;Пятое\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
