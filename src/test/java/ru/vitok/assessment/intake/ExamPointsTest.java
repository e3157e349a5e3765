package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.guard.Limits;

/** Points of a protocol that nobody can get are named by their cell: no task is solved by more than a hundred per cent. */
class ExamPointsTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void aMaskOfTooManyPointsIsNamedByItsCell() {
        var table = protocol();
        table.row("1", "99013", "9А", "++", "99999(99999)", "2", "4");

        assertThat(reader.read(table.xlsx()).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.BAD_MASK)
                .doesNotContain(ProblemCode.DAMAGED);
    }

    @Test
    void aScoreAboveItsMaximumInAMaskIsNamedByItsCell() {
        var table = protocol();
        table.row("1", "99013", "9А", "++", "3(2)", "5", "4");

        assertThat(reader.read(table.xlsx()).problems())
                .filteredOn(it -> it.code() == ProblemCode.SCORE_OUT_OF_RANGE)
                .extracting(Problem::cell)
                .containsExactly("E4");
    }

    @Test
    void aTotalThatNobodyCanGetIsNamedByItsCell() {
        for (var total : new String[] {"-5", "70000"}) {
            var table = new RawWorkbook()
                    .row("Протокол проверки результатов государственной итоговой аттестации 2026 г.")
                    .row(
                            "№",
                            "Код ОО",
                            "Класс",
                            "Фамилия",
                            "Экзамен",
                            "Состояние апелляции",
                            "Первичный балл",
                            "Оценка")
                    .row("1", "99013", "9А", "Иванов", "Математика(2026.06.02)", "", total, "4");

            var read = reader.read(table.xlsx());

            assertThat(read.form()).isEqualTo(ReportForm.GIA_PROTOCOL);
            assertThat(read.problems())
                    .filteredOn(it -> it.code() == ProblemCode.BAD_VALUE)
                    .extracting(Problem::cell)
                    .containsExactly("G3");
            assertThat(((ExamProtocol) read.content()).rows()).isZero();
        }
    }

    private static RawWorkbook protocol() {
        return new RawWorkbook()
                .row("Протокол проверки результатов")
                .row("02 - Математика 2026.06.02")
                .row(
                        "№",
                        "Код ОО",
                        "Класс",
                        "Задания с кратким ответом",
                        "Задания с развёрнутым ответом",
                        "Первичный балл",
                        "Оценка");
    }
}
