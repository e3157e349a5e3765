package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.guard.Limits;

/** Workbooks as messy as people send them; what has to come out of each was written down by hand. */
class GoldenWorkbooksTest {

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    static List<GoldenWorkbook> books() {
        return GoldenWorkbooks.all();
    }

    @ParameterizedTest
    @MethodSource("books")
    void isReadAsItsAuthorMeantIt(GoldenWorkbook book) {
        var read = reader.read(book.bytes());
        var about = read.problems().toString();

        assertThat(read.form()).as(about).isEqualTo(book.form());
        assertThat(read.rows()).as(about).isEqualTo(book.rows());
        assertThat(sum(read)).as(about).isEqualTo(book.sum());
        assertThat(read.problems().stream()
                        .filter(it -> it.severity() != Severity.INFO)
                        .map(it -> it.code() + (it.cell() == null ? "" : " " + it.cell())))
                .containsExactlyInAnyOrderElementsOf(book.bad());
        if (book.form().headed() && book.rows() > 0) {
            assertThat(List.of(
                            read.heading().procedure(),
                            read.heading().subject(),
                            read.heading().grade(),
                            read.heading().year()))
                    .containsExactly("VPR", "Математика", 6, 2026);
        }
    }

    /** Of points of works or tasks, or of participants of groups. */
    private static int sum(ReadFile read) {
        return switch (read.content()) {
            case IndividualResults works ->
                works.works().stream().mapToInt(Participant::primary).sum();
            case GroupTable table ->
                table.groups().stream()
                        .mapToInt(it -> it.participants() == null ? 0 : it.participants())
                        .sum();
            case ExamProtocol protocol ->
                protocol.exams().stream()
                        .flatMap(it -> it.works().stream())
                        .mapToInt(ExamWork::primary)
                        .sum();
            case Specification tests ->
                tests.tasks().stream().mapToInt(Specification.Task::maxScore).sum();
            case null, default -> 0;
        };
    }
}
