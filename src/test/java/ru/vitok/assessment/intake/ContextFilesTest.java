package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.guard.Limits;

/** Conditions of schools as offices keep them: shares, counts, notes and mistakes. */
class ContextFilesTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void countsOfPupilsBecomeSharesOfThem() {
        var read = read("""
                Контекстные данные об общеобразовательных организациях, 2025/2026 учебный год;;;;;
                Код ОО;Наименование ОО;Количество обучающихся;Обучающихся с ОВЗ, чел.;Доля вакантных ставок, %;Тип местности
                99013;Школа № 5;160;24;12,5;сельская
                99014;Школа № 6;80;н/д;;городская
                Итого;;240;24;;
                """);

        assertThat(read.form()).isEqualTo(ReportForm.CONTEXT);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.ROWS_SKIPPED);
        var table = (ContextTable) read.content();
        assertThat(table.year()).isEqualTo(2026);
        assertThat(table.lines()).extracting(ContextTable.Line::school).containsExactly("99013", "99014");
        assertThat(table.lines()).extracting(ContextTable.Line::locality).containsExactly("село", "город");
        // 24 of 160 are 15 per cent
        assertThat(table.lines().getFirst().figures())
                .isEqualTo(Map.of(
                        SchoolCondition.PUPILS, 160.0,
                        SchoolCondition.DISABLED, 15.0,
                        SchoolCondition.VACANCIES, 12.5));
        assertThat(table.lines().getLast().figures()).isEqualTo(Map.of(SchoolCondition.PUPILS, 80.0));
    }

    @Test
    void everyFigureThatCannotBeIsNamedByItsCell() {
        var read = read("""
                Логин ОО;Год;Численность обучающихся;Доля обучающихся в трудной жизненной ситуации, %;Число детей с ОВЗ
                edu990101;2026;120;130;4
                edu990102;2026;сто;10;4
                edu990103;2026;50;10;60
                edu990104;давно;50;10;6
                edu990105;2026;50;-3;6
                edu990106;2026;50;3;6
                """);

        assertThat(read.problems())
                .filteredOn(it -> it.code() == ProblemCode.BAD_VALUE)
                .extracting(Problem::cell)
                .containsExactly("D2", "C3", "E4", "B5", "D6");
        assertThat(((ContextTable) read.content()).lines())
                .extracting(ContextTable.Line::school)
                .containsExactly("edu990106");
    }

    @Test
    void aCountOfTeachersSaysNoShareAndIsToldNotTaken() {
        var read = read("""
                Школа;Всего обучающихся;Количество учителей с высшей категорией;Доля детей из малообеспеченных семей
                Школа № 5;300;12;21%
                """);

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.SHARE_NEEDED);
        assertThat(((ContextTable) read.content()).lines().getFirst().figures())
                .isEqualTo(Map.of(SchoolCondition.PUPILS, 300.0, SchoolCondition.DISADVANTAGED, 21.0));
    }

    @Test
    void aListOfSchoolsWithTheNumberOfPupilsStaysAListOfSchools() {
        var read = read("""
                Логин ОО;Название ОО;Муниципалитет;Тип местности;Количество обучающихся
                edu990101;Школа № 5;Примерный район;село;120
                """);

        assertThat(read.form()).isEqualTo(ReportForm.SCHOOLS);
    }

    private ReadFile read(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
