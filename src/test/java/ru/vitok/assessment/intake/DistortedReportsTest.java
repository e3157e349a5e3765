package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.GroupLevel;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.guard.Limits;

/** What people and systems do to these files; nothing may be mapped wrongly in silence. */
class DistortedReportsTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void anExtraColumnOfSexIsDroppedAndCounted() {
        var read = reader.read(
                Table.of("individual.xlsx").insertColumn(4, 8, "Пол", "ж").xlsx());

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.PERSONAL_DROPPED);
        assertThat(read.problems().getFirst().arguments()).containsExactly("1");
        assertSameWorks(read);
    }

    @Test
    void namesAreDroppedAndTheStoredCopyKeepsAddresses() {
        var spoilt = Table.of("individual.xlsx")
                .insertColumn(4, 8, "ФИО", "Тестова Проба")
                .insertColumn(5, 8, "СНИЛС", "000-000-000 00")
                .set(12, 8, "7")
                .xlsx();

        var stored = reader.look(spoilt).getFirst().stored();
        var read = reader.read(stored);

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("Тестова", "000-000");
        assertThat(read.problems()).isEqualTo(reader.read(spoilt).problems());
        assertThat(read.problems())
                .extracting(Problem::code, Problem::cell)
                .contains(tuple(ProblemCode.PERSONAL_DROPPED, null), tuple(ProblemCode.SCORE_OUT_OF_RANGE, "I12"));
    }

    @Test
    void numbersAsTextCyrillicCrossesAndWideSpacesReadTheSame() {
        var read = reader.read(Table.of("individual.xlsx")
                .each(it -> it.equals("X") ? "Х" : it.equals("1") ? " 1,0\u00A0" : it.replace(" ", "\u00A0 "))
                .xlsx());

        assertThat(read.problems()).isEmpty();
        assertSameWorks(read);
    }

    @Test
    void theHeaderMayStandLowerAndTheTitleElsewhere() {
        var read = reader.read(Table.of("individual.xlsx")
                .insertRow(1, "", "", "Выгрузка")
                .insertRow(1)
                .insertRow(5, "", "")
                .xlsx());

        assertThat(read.form()).isEqualTo(ReportForm.VPR_INDIVIDUAL);
        assertThat(read.problems()).isEmpty();
        assertSameWorks(read);
    }

    @Test
    void columnsMayChangePlaces() {
        var read = reader.read(Table.of("individual.xlsx")
                .moveColumnToEnd(3, 8)
                .moveColumnToEnd(0, 8)
                .xlsx());

        assertThat(read.problems()).isEmpty();
        assertSameWorks(read);
    }

    @Test
    void aMergedCaptionAboveTheTasksIsNotTheHeader() {
        var table = Table.of("individual.xlsx");
        table.insertRow(8, "ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант", "Задания");
        for (int i = 0; i < 6; i++) {
            table.set(9, i, "");
        }

        var read = reader.read(table.xlsx());

        assertThat(read.form()).isEqualTo(ReportForm.VPR_INDIVIDUAL);
        assertThat(read.problems()).isEmpty();
        assertSameWorks(read);
    }

    @Test
    void aMergedCaptionAboveTheTasksSurvivesTheRemovalOfPersonalColumns() {
        var table = Table.of("individual.xlsx").insertColumn(4, 8, "Пол", "ж");
        var tasks = new ArrayList<>(table.rows.get(7));
        tasks.subList(0, 7).replaceAll(_ -> "");
        tasks.subList(20, tasks.size()).replaceAll(_ -> "");
        table.rows.get(7).subList(7, 20).replaceAll(_ -> "");
        table.rows.get(7).set(7, "Задания");
        table.rows.add(8, tasks);

        var stored = reader.look(table.xlsx()).getFirst().stored();

        assertSameWorks(reader.read(stored));
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain(";ж;");
    }

    @Test
    void latinLettersInTaskNumbersBecomeCyrillic() {
        var read = reader.read(Table.of("tasks-russian.xlsx")
                .each(it -> it.replace("К", "K"))
                .set(9, 2, "Макс балл")
                .set(8, 0, "Группы участников")
                .set(8, 1, "Кол-во ОО")
                .set(8, 2, "Кол-во участников")
                .xlsx());

        assertThat(((GroupTable) read.content()).columns()).startsWith("1К1", "1К2", "1К3");
    }

    @Test
    void oldLoginsAreTheSameSchools() {
        var read = reader.read(Table.of("individual.xlsx")
                .each(it -> it.replace("edu99", "sch99"))
                .xlsx());

        assertSameWorks(read);
    }

    @Test
    void theWholeSampleRowMayBeMissing() {
        var read = reader.read(Table.of("tasks.xlsx").removeRow(10).xlsx());

        assertThat(((GroupTable) read.content()).groups().getFirst().level()).isEqualTo(GroupLevel.REGION);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void decimalCommasAreNumbers() {
        var read = reader.read(Table.of("marks.xlsx")
                .each(it -> it.matches("\\d+\\.\\d+") ? it.replace('.', ',') : it)
                .xlsx());

        assertThat(read.problems()).isEmpty();
        assertThat(((GroupTable) read.content()).groups().getFirst().values()[0])
                .isCloseTo(5.71, within(0.005));
    }

    @Test
    void theOlderComparisonHasARowForEachDirection() {
        var table = new Table();
        table.insertRow(1, "Сравнение отметок с отметками по журналу")
                .insertRow(2, "ВПР 2023 Математика 6 класс")
                .insertRow(3, "Группы участников", "Кол-во участников", "%")
                .insertRow(4, "МБОУ «СОШ № 1»(edu990001)")
                .insertRow(5, "Понизили (Отметка < Отметка по журналу)", "2", "14,29")
                .insertRow(6, "Подтвердили (Отметка = Отметке по журналу)", "12", "85,71")
                .insertRow(7, "Повысили (Отметка > Отметка по журналу)", "0", "0")
                .insertRow(8, "Всего", "14", "100");

        var read = reader.read(table.xlsx());

        assertThat(read.form()).isEqualTo(ReportForm.VPR_JOURNAL);
        var school = ((GroupTable) read.content()).groups().getFirst();
        assertThat(school.participants()).isEqualTo(14);
        assertThat(school.values()).containsExactly(new double[] {14.29, 2, 85.71, 12, 0, 0}, within(0.005));
    }

    @Test
    void everyBadCellIsNamed() {
        var read = reader.read(Table.of("individual.xlsx")
                .set(10, 6, "5")
                .set(11, 7, "н")
                .set(13, 19, "3")
                .set(14, 3, "60004")
                .set(5, 1, "18")
                .xlsx());

        assertThat(read.problems())
                .extracting(Problem::code, Problem::cell)
                .contains(
                        tuple(ProblemCode.SCORE_OUT_OF_RANGE, "G10"),
                        tuple(ProblemCode.BAD_SCORE, "H11"),
                        tuple(ProblemCode.SUM_MISMATCH, "T13"),
                        tuple(ProblemCode.DUPLICATE_PARTICIPANT, "D14"),
                        tuple(ProblemCode.COUNT_MISMATCH, null),
                        tuple(ProblemCode.MAX_SCORE_MISMATCH, null));
    }

    @Test
    void aMissingColumnOfTasksIsNoticed() {
        var table = Table.of("individual.xlsx");
        table.rows.stream().skip(6).filter(it -> it.size() > 15).forEach(it -> it.remove(14));

        assertThat(reader.read(table.xlsx()).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.MAX_SCORE_MISMATCH, ProblemCode.SUM_MISMATCH);
    }

    @Test
    void absentPupilsAreNotParticipants() {
        var table = Table.of("individual.xlsx");
        var row = table.rows.get(9);
        row.set(5, "отсутствовал");
        row.subList(6, row.size()).replaceAll(it -> "");

        var read = reader.read(table.set(9, 1, "Кол-во участников: 98").xlsx());

        assertThat(read.content().participants()).isEqualTo(98);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.ABSENT_SKIPPED);
    }

    @Test
    void marksThatDoNotMakeAHundredAreNoticed() {
        assertThat(reader.read(Table.of("marks.xlsx").set(10, 4, "37.5").xlsx()).problems())
                .extracting(Problem::code, Problem::cell, it -> it.arguments().getFirst())
                .containsExactly(tuple(ProblemCode.PERCENT_SUM, "A10", "110,5"));
    }

    @Test
    void aReportWithoutSubjectAndYearIsNotGuessed() {
        var read = reader.read(
                Table.of("marks.xlsx").removeRow(6).removeRow(4).removeRow(3).xlsx());

        assertThat(read.form()).isEqualTo(ReportForm.VPR_MARKS);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.HEADING_INCOMPLETE);
    }

    private static void assertSameWorks(ReadFile read) {
        var works = ((IndividualResults) read.content()).works();
        assertThat(works).hasSize(99);
        var third = works.get(2);
        assertThat(third.school()).isEqualTo("edu990100");
        assertThat(third.code()).isEqualTo("60003");
        assertThat(third.scores()).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, Participant.NOT_DONE);
        assertThat(third.primary()).isEqualTo(13);
        assertThat(third.mark()).isEqualTo(5);
        assertThat(third.journalMark()).isEqualTo(5);
    }
}
