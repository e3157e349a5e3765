package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Marks of tests whose works bring none: from the scale of the test, or from the report of marks. */
@PortalTest
class MarksWithoutMarksTest {

    private static final SliceKey KEY = new SliceKey("VPR", "Физика", 8, 2026);
    private static final String GROUPS = "ВПР 2026 Физика 8 класс\nГруппы участников;Кол-во ОО;Кол-во участников;";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    Results results;

    Organisation municipality;
    UUID analyst;

    @BeforeEach
    void place() {
        municipality = people.municipality();
        analyst = people.person(Role.ANALYST, municipality);
    }

    /** Four works of no points, four of one, two of two, two of three; the scale begins at 1, 2 and 3. */
    @Test
    void anExportWithoutMarksGetsThoseOfTheScale() {
        var school = people.school(municipality).code();
        take("specification.csv", """
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

        var upload = samples.upload(analyst, name, export.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(people.as(analyst, () -> intake.preview(upload))
                        .files()
                        .getFirst()
                        .problems())
                .extracting(ImportProblem::code)
                .contains("MARKS_BY_SCALE");
        take(name, export.toString());
        assertThat(marks(null)).isEqualTo(Map.of("2", 4, "3", 4, "4", 2, "5", 2));
    }

    @Test
    void marksOfReportsAreToldWhereThereAreNoWorks() {
        var large = people.school(municipality).code();
        var middle = people.school(municipality).code();
        var small = people.school(municipality).code();
        var smaller = people.school(municipality).code();
        take("tasks.csv", GROUPS + """
                1;2
                ;;Макс балл;1;1
                %s;4;45;60;40
                Школа(%s);;20;60;40
                Школа(%s);;12;50;50
                Школа(%s);;7;57,14;42,86
                Школа(%s);;6;50;33,33
                """.formatted(municipality.name(), large, middle, small, smaller));
        take("marks.csv", GROUPS + """
                2;3;4;5
                %s;4;45;20;40;20;20
                Школа(%s);;20;10;50;30;10
                Школа(%s);;12;16,67;50;16,67;16,67
                Школа(%s);;7;42,86;14,29;14,29;28,57
                Школа(%s);;6;33,33;16,67;0;50
                """.formatted(municipality.name(), large, middle, small, smaller));

        assertThat(marks(null)).isEqualTo(Map.of("2", 9, "3", 18, "4", 9, "5", 9));
        assertThat(marks(middle)).isEqualTo(Map.of("2", 2, "3", 6, "4", 2, "5", 2));
        assertThat(marks(smaller)).isNull();
    }

    private void take(String name, String table) {
        samples.take(analyst, name, table.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Integer> marks(String school) {
        return people.as(analyst, () -> (school == null ? results.tasks(KEY) : results.tasks(KEY, school)).marks());
    }
}
