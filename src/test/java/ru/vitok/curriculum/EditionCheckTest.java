package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two mistakes that a public catalogue really had, and the other ways in which a table of tasks may not add up. */
class EditionCheckTest {

    @Test
    void mathematicsOfGrade8With28PointsInsteadOf25IsRefusedAndTheThreeTasksAreNamed() throws IOException {
        var right = shipped("vpr-2021-mathematics-8.csv");
        var wrong = changed(right, it -> List.of("3", "4", "5").contains(it.number()) ? points(it, 2) : it);

        assertThat(EditionCheck.of(wrong, right.form()))
                .containsExactly(
                        EditionFault.of(FaultKind.SUM_MORE, 28, 25, 3),
                        EditionFault.of(FaultKind.OTHER_EDITION, "3 (2 ≠ 1), 4 (2 ≠ 1), 5 (2 ≠ 1)"));
    }

    @Test
    void russianOfGrade7With46PointsInsteadOf47IsRefusedAndTheTaskIsNamed() throws IOException {
        var right = shipped("vpr-2021-russian-7.csv");
        var wrong = changed(right, it -> it.number().equals("11.1") ? points(it, 1) : it);

        assertThat(EditionCheck.of(wrong, right.form()))
                .containsExactly(
                        EditionFault.of(FaultKind.SUM_LESS, 46, 47, 1),
                        EditionFault.of(FaultKind.OTHER_EDITION, "11.1 (1 ≠ 2)"));
        assertThat(EditionCheck.of(wrong, null).getLast().kind()).isEqualTo(FaultKind.MANY_POINTS);
    }

    @Test
    void everyShippedEditionAddsUp() throws IOException {
        for (var it : ShippedEditions.read()) {
            assertThat(kinds(draft(it))).as(it.file()).isSubsetOf(FaultKind.WHOLE_MISSING);
        }
    }

    @Test
    void aTaskAboveItsPartsHoldsNoPointsOfItsOwn() {
        assertThat(EditionCheck.of(of(5, line("9", 3), line("9.1", 1), line("9.2", 2), line("1", 2)), null))
                .isEmpty();
        assertThat(EditionCheck.of(of(5, line("9", 4), line("9.1", 1), line("9.2", 2), line("1", 2)), null))
                .containsExactly(EditionFault.of(FaultKind.PARENT, "9", 4, 3));
        var form = of(5, line("1", null), line("1K1", 4), line("1К2", 1)).form();
        assertThat(form.tasks()).extracting(TestTask::number).containsExactly("1К1", "1К2");
    }

    @Test
    void marksLeaveNoGap() {
        assertThat(kinds(bounds(3, 3, 5))).containsExactly(FaultKind.BOUNDS_ORDER);
        assertThat(kinds(bounds(0, 2, 4))).containsExactly(FaultKind.BOUNDS_ORDER);
        assertThat(kinds(bounds(2, 4, 6))).containsExactly(FaultKind.BOUNDS_BEYOND);
        assertThat(kinds(bounds(2, null, 4))).containsExactly(FaultKind.BOUNDS_PARTLY);
        assertThat(kinds(bounds(2, 4, 5))).isEmpty();
    }

    @Test
    void aCodeBesideItsNeighboursLooksCut() {
        var lines = List.of(
                new EditionLine("1", 3, null, "", "", "9.3, 9.31", "", ""),
                new EditionLine("2", 2, null, "", "", "9.14", "5.6", ""));

        assertThat(EditionCheck.of(of(5).with(lines), null))
                .containsExactly(EditionFault.of(FaultKind.CODE_CUT, "1", "9.3", "9.30", "9.31"));
        assertThat(EditionCheck.of(of(5).with(lines), null).getFirst().stops()).isFalse();
    }

    @Test
    void anExpectedSolvingIsTwoBounds() {
        assertThat(kinds(of(1).with(List.of(new EditionLine("1", 1, null, "", "", "", "", "много")))))
                .containsExactly(FaultKind.EXPECTED);
        assertThat(Expected.read(" 60 – 70 %")).contains(new Expected(60, 70));
        assertThat(Expected.read("70-60")).isEmpty();
    }

    @Test
    void whatIsPastedFromASpreadsheetKeepsItsCodes() {
        var lines = PastedTasks.read("№\tБалл\tУровень\n4K1\t3\tБ\tСписывание\tR5.copy\t9.30\t5.6\t60–70\n2\tдва\n");

        assertThat(lines)
                .containsExactly(
                        new EditionLine("4К1", 3, Level.B, "R5.copy", "Списывание", "9.30", "5.6", "60–70"),
                        new EditionLine("2", null, null, "", "", "", "", ""));
    }

    private static List<FaultKind> kinds(EditionDraft draft) {
        return EditionCheck.of(draft, null).stream().map(EditionFault::kind).toList();
    }

    private static EditionDraft bounds(@Nullable Integer from3, @Nullable Integer from4, @Nullable Integer from5) {
        return new EditionDraft(
                "VPR", "Физика", 7, null, null, 5, from3, from4, from5, null, "", List.of(line("1", 5)));
    }

    private static EditionDraft of(int max, EditionLine... lines) {
        return new EditionDraft("VPR", "Физика", 7, null, null, max, null, null, null, null, "", List.of(lines));
    }

    private static EditionLine line(String number, @Nullable Integer max) {
        return new EditionLine(number, max, Level.B, "", "", "", "", "");
    }

    private static EditionLine points(EditionLine it, int max) {
        return new EditionLine(
                it.number(), max, it.level(), it.code(), it.skill(), it.content(), it.requirements(), it.expected());
    }

    private static EditionDraft changed(Edition edition, UnaryOperator<EditionLine> change) {
        var lines = new ArrayList<>(draft(edition).lines());
        lines.replaceAll(change);
        return draft(edition).with(lines);
    }

    private static EditionDraft draft(Edition edition) {
        return EditionDraft.of(edition.form(), edition.fromYear(), edition.toYear(), edition.max());
    }

    private static Edition shipped(String file) throws IOException {
        return ShippedEditions.read().stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
