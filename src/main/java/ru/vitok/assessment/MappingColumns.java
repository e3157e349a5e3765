package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.check.SelfNaming;
import ru.vitok.assessment.intake.Problem;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.CellAddress;
import ru.vitok.assessment.store.ImportHead;
import ru.vitok.assessment.store.KeptMapping;

/** A table of no known form and what came of reading it, in the words of the module's public records. */
final class MappingColumns {

    private static final ReportReader READER = new ReportReader(Limits.STANDARD);

    private MappingColumns() {}

    static MappingSheet.Column of(UnknownTable table, int place, int count) {
        var samples = table.samples(place, count);
        var caption = Objects.requireNonNullElse(table.captions().get(place), "");
        return new MappingSheet.Column(place, letter(place), caption, samples, !samples.isEmpty());
    }

    static String letter(int place) {
        return CellAddress.of(1, place).replace("1", "");
    }

    static List<List<String>> rows(UnknownTable table, int count) {
        return table.data().stream()
                .limit(count)
                .map(row -> IntStream.range(0, table.captions().size())
                        .mapToObj(it -> Objects.requireNonNullElse(row.cell(it), ""))
                        .toList())
                .toList();
    }

    static ReadFile read(byte[] bytes, String name, @Nullable KeptMapping mapping) {
        return mapping == null ? READER.readGuarded(bytes) : mapping.read(bytes, name);
    }

    static MappingOutcome outcome(ReadFile raw, String name, ImportHead head, ContextChecks checks) {
        var known = checks.known(head.municipality(), head.organisation());
        var read = SelfNaming.complete(raw, name, known);
        var problems = new ArrayList<>(read.problems());
        problems.addAll(checks.check(read, known).list());
        var told = problems.stream().map(MappingColumns::told).toList();
        return read.content() instanceof IndividualResults works
                ? new MappingOutcome(
                        works.rows(),
                        works.works().stream().mapToInt(Participant::primary).sum(),
                        works.tasks().stream().map(TaskColumn::number).toList(),
                        told)
                : new MappingOutcome(0, 0, List.of(), told);
    }

    private static ImportProblem told(Problem problem) {
        return new ImportProblem(problem.severity(), problem.code().name(), problem.cell(), problem.arguments());
    }
}
