package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;

/** Marks of tests whose works bring none: from the scale of the test, or from the report of marks. */
@PortalTest
class MarksWithoutMarksTest {

    @Autowired
    FileDesk desk;

    @Autowired
    TestPeople people;

    FileDesk.Place place;

    @BeforeEach
    void place() {
        place = desk.place();
    }

    /** Four works of no points, four of one, two of two, two of three; the scale begins at 1, 2 and 3. */
    @Test
    void anExportWithoutMarksGetsThoseOfTheScale() {
        var school = place.school.code();
        place.take("specification.csv", """
                Процедура;Предмет;Класс;Номер задания;Макс балл;Уровень;Код умения;Проверяемое умение;Граница 3;Граница 4;Граница 5
                ВПР;Физика;8;1;2;Б;F8.one;Первое;1;2;3
                ВПР;Физика;8;2;1;Б;F8.two;Второе;1;2;3
                """);
        var export = new StringBuilder("Пользователь;Школа;Код;Вариант;1 (2б);2 (1б);Наименование класса;"
                + "Отметка за предыдущий триместр/ четверть/полугодие;Итого баллов\n");
        for (var pupil = 0; pupil < 12; pupil++) {
            var scores = pupil < 4 ? "0;0;А;3;0" : pupil < 8 ? "1;0;А;3;1" : pupil < 10 ? "1;1;А;3;2" : "2;1;А;3;3";
            export.append("%s;Школа;%d;1;%s\n".formatted(school, 80001 + pupil, scores));
        }
        var name = "Физика 8 класс ВПР 2026.csv";

        assertThat(place.read(name, export.toString()).problems())
                .extracting(ImportProblem::code)
                .contains("MARKS_BY_SCALE");
        place.take(name, export.toString());
        assertThat(marks(null)).isEqualTo(Map.of("2", 4, "3", 4, "4", 2, "5", 2));
    }

    @Test
    void marksOfReportsAreToldWhereThereAreNoWorks() {
        var large = place.school.code();
        var middle = people.school(place.municipality).code();
        var small = people.school(place.municipality).code();
        var smaller = people.school(place.municipality).code();
        place.take(
                "tasks.csv",
                SmallWorks.REPORT + """
                1;2
                ;;Макс балл;1;1
                %s;4;45;60;40
                Школа(%s);;20;60;40
                Школа(%s);;12;50;50
                Школа(%s);;7;57,14;42,86
                Школа(%s);;6;50;33,33
                """.formatted(place.municipality.name(), large, middle, small, smaller));
        place.take(
                "marks.csv",
                SmallWorks.REPORT + """
                2;3;4;5
                %s;4;45;20;40;20;20
                Школа(%s);;20;10;50;30;10
                Школа(%s);;12;16,67;50;16,67;16,67
                Школа(%s);;7;42,86;14,29;14,29;28,57
                Школа(%s);;6;33,33;16,67;0;50
                """.formatted(place.municipality.name(), large, middle, small, smaller));

        assertThat(marks(null)).isEqualTo(Map.of("2", 9, "3", 18, "4", 9, "5", 9));
        assertThat(marks(middle)).isEqualTo(Map.of("2", 2, "3", 6, "4", 2, "5", 2));
        assertThat(marks(smaller)).isNull();
    }

    private Map<String, Integer> marks(String school) {
        return place.results(SmallWorks.KEY, school).marks();
    }
}
