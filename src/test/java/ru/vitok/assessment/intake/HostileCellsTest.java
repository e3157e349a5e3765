package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.guard.Limits;

/** Cells that no spreadsheet would write: whatever stands in them, the file is answered for, and at once. */
class HostileCellsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void aCellFarToTheRightIsNotWaitedFor() {
        var far = individual();
        far.cells("<c r=\"ZZZZZZ5\"><v>1</v></c>");

        assertThat(code(far.xlsx())).isEqualTo(ProblemCode.TOO_MANY_COLUMNS);
    }

    @Test
    void aPerCentWithAHugeExponentIsNotWrittenOut() {
        var table = new RawWorkbook()
                .row("Статистика по отметкам")
                .row("ВПР 2026 Математика 6 класс")
                .row("Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5");
        table.cells(table.text("A4", "Округ 1(reg1_m1)") + RawWorkbook.percent("D4", "1E+400000000"));

        assertTimeoutPreemptively(AT_ONCE, () -> {
            var read = reader.read(table.xlsx());
            assertThat(read.form()).isEqualTo(ReportForm.VPR_MARKS);
            assertThat(read.problems()).anyMatch(it -> "D4".equals(it.cell()));
        });
    }

    @Test
    void aSheetUnderAHundredNamesIsCountedAHundredTimes() {
        assertThat(code(individual().listed(100).xlsx())).isEqualTo(ProblemCode.TOO_MANY_SHEETS);
    }

    @Test
    void aTaskOfTooManyPointsIsNoTask() {
        var table = new RawWorkbook()
                .row("ВПР 2026 Математика 6 класс")
                .row("ОО", "Код участника", "1 (99999999999б)", "2 (1б)", "Первичный балл", "Отметка");

        assertThat(reader.look(table.xlsx())).isNotEmpty();
        assertThat(reader.read(table.xlsx()).form()).isEqualTo(ReportForm.VPR_INDIVIDUAL);
    }

    @Test
    void aCountOfTooManyPupilsIsNoCount() {
        var table = individual();
        table.row("МБОУ СОШ № 1(edu990001)", "Кол-во участников: 99999999999");

        assertThat(reader.read(table.xlsx()).problems()).noneMatch(it -> it.code() == ProblemCode.DAMAGED);
    }

    @Test
    void signsThatNoDatabaseTakesAreNoPartOfAText() {
        var csv = "Логин ОО;Название ОО;Муниципалитет\n" + "edu990002;Школа;Округ 1\n".repeat(60)
                + "edu990001;Школа\u0000 № 1\b;Округ 1\n";

        var schools =
                (SchoolTable) reader.read(csv.getBytes(StandardCharsets.UTF_8)).content();

        assertThat(schools.schools().getLast().name()).isEqualTo("Школа № 1");
    }

    @Test
    void aRowFarBelowIsNotWaitedFor() {
        assertThat(code(new RawWorkbook()
                        .row("Индивидуальные результаты")
                        .row("ОО", "ФИО", "Код участника", "1 (1б)", "Первичный балл", "Отметка")
                        .at(2_000_000_000, "edu990001", "Мышкина Пелагея", "60001", "1", "1", "5")
                        .xlsx()))
                .isEqualTo(ProblemCode.TOO_MANY_ROWS);
    }

    @Test
    void anEndlessTextIsRefused() {
        var csv = "Логин ОО;Название ОО;Муниципалитет\nedu990001;" + "Школа ".repeat(6_000) + ";Округ 1\n";

        assertThat(code(csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void oneTextInAMillionCellsCountsAMillionTimes() {
        var limits = new Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20, 100, 100, 10, 1000, 100, 300_000, AT_ONCE);
        var table = individual();
        for (int i = 0; i < 20; i++) {
            table.row("edu990001", "ы".repeat(20_000), "1", "1", "1", "4");
        }

        assertThat(new ReportReader(limits)
                        .read(table.xlsx())
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo(ProblemCode.UNPACKED_TOO_BIG);
    }

    @Test
    void wordsWithoutAnEndAreSearchedForAddressesAtOnce() {
        var csv = new StringBuilder("Отметка времени;Какой предмет вы ведёте?;Что вызывает затруднения?\n");
        for (int i = 0; i < 60; i++) {
            csv.append("03.09.2026 10:00:%02d;Математика;%s%n".formatted(i, "a".repeat(32_000)));
        }

        assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThat(reader.read(csv.toString().getBytes(StandardCharsets.UTF_8))
                                .content()
                                .rows())
                        .isEqualTo(60));
    }

    @Test
    void numbersBeyondAllNumbersAreNone() {
        var table = new RawWorkbook()
                .row("Логин ОО", "Количество обучающихся", "Доля обучающихся с ОВЗ")
                .row("edu990001", "1e999", "5");

        assertThat(reader.read(table.xlsx()).problems())
                .filteredOn(it -> it.code() == ProblemCode.BAD_VALUE)
                .extracting(Problem::cell)
                .containsExactly("B2");
    }

    @Test
    void ofAMillionCellsThatCannotBeReadAsManyAreListedAsAnybodyCouldGoThrough() {
        var csv = new StringBuilder("Индивидуальные результаты\nВПР 2026 Математика 6 класс\nОО;Код участника");
        IntStream.range(1, 99).forEach(i -> csv.append(";").append(i).append(" (1б)"));
        csv.append(";Первичный балл;Отметка\n");
        IntStream.range(0, 10_000)
                .forEach(i -> csv.append("edu990001;%d%s;0;5%n".formatted(60001 + i, ";ы".repeat(98))));

        var problems =
                reader.read(csv.toString().getBytes(StandardCharsets.UTF_8)).problems();

        assertThat(problems.stream().filter(it -> it.code() == ProblemCode.BAD_SCORE))
                .hasSize(20_000);
        assertThat(problems.getLast()).isEqualTo(Problem.of(ProblemCode.MORE_PROBLEMS, 960_000));
    }

    private static RawWorkbook individual() {
        return new RawWorkbook()
                .row("Индивидуальные результаты")
                .row("ВПР 2026 Математика 6 класс")
                .row("ОО", "Код участника", "1 (1б)", "2 (1б)", "Первичный балл", "Отметка")
                .row("edu990001", "60001", "1", "1", "2", "5");
    }

    private ProblemCode code(byte[] bytes) {
        return reader.read(bytes).problems().getFirst().code();
    }
}
