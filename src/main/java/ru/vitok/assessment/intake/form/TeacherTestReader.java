package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.intake.data.TeacherTestTable.Block;
import ru.vitok.assessment.intake.data.TeacherTestTable.Result;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A test of teachers by blocks. A person's row is added to the sums; beside them only a code keeps it. */
final class TeacherTestReader implements FormReader {

    private static final Pattern CODE =
            Pattern.compile("код|код( участника| педагога| учителя| тестируемого)|(номер|код) теста");

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.of(detected.header()).withLineBelow(detected.head(), TestSheet.SECOND_LINE);
        var personal = PersonalColumns.in(header.texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var test = new TestSheet(header, problems);
        int subject = header.find(it -> it.contains("предмет") && TestBlocks.of(it) == null);
        int code = header.find(it -> CODE.matcher(it).matches());
        var results = new ArrayList<Result>();
        var sums = new LinkedHashMap<String, Map<String, Block>>();
        var rows = new RowReader(detected, problems)
                .rows(sheet, row -> row.number() <= header.lastRow() || test.about(row) ? null : row);
        test.tellUnknown(header.lastRow(), header, rows.stream().findFirst().orElse(null));
        long taken = rows.stream()
                .filter(row -> row(row, row.cell(subject), row.cell(code), subject, test, sums, results, problems))
                .count();
        return new TeacherTestTable(
                (int) taken,
                sums.values().stream().flatMap(it -> it.values().stream()).toList(),
                results);
    }

    private static boolean row(
            SheetRow row,
            @Nullable String name,
            @Nullable String who,
            int subject,
            TestSheet test,
            Map<String, Map<String, Block>> sums,
            List<Result> results,
            Problems problems) {
        if (name == null) {
            problems.at(row.number(), Math.max(subject, 0), ProblemCode.BAD_VALUE, "");
            return false;
        }
        test.figures(row).forEach((part, figure) -> {
            double share = Objects.requireNonNull(figure.share());
            if (part.element() == null) {
                sums.computeIfAbsent(name, _ -> new HashMap<>())
                        .merge(part.block(), new Block(name, part.block(), 1, share), TeacherTestReader::plus);
            }
            if (who != null) {
                results.add(new Result(
                        who, name, part.block(), part.element(), share, figure.points, figure.most, figure.tasks));
            }
        });
        return true;
    }

    private static Block plus(Block one, Block other) {
        return new Block(one.subject(), one.block(), one.n() + other.n(), one.sum() + other.sum());
    }
}
