package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.intake.data.TeacherTestTable.Block;
import ru.vitok.assessment.intake.data.TeacherTestTable.Result;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;

/** A test of teachers by blocks. A person's row is added to the sums; beside them only a code keeps it. */
final class TeacherTestReader implements FormReader {

    private static final double MOST = 100;
    private static final Pattern CODE =
            Pattern.compile("код|код( участника| педагога| учителя| тестируемого)|(номер|код) теста");

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.of(detected.header());
        var personal = PersonalColumns.in(header.texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var blocks = TestBlocks.columns(header);
        int subject = header.find(it -> it.contains("предмет") && TestBlocks.of(it) == null);
        int code = header.find(it -> CODE.matcher(it).matches());
        var results = new ArrayList<Result>();
        var sums = new LinkedHashMap<String, Map<String, Block>>();
        var rows = new RowReader(detected, problems).rows(sheet, row -> {
            var name = row.cell(subject);
            if (name == null) {
                problems.at(row.number(), Math.max(subject, 0), ProblemCode.BAD_VALUE, "");
                return null;
            }
            var who = row.cell(code);
            blocks.forEach((column, block) -> {
                var percent = Cells.number(row.cell(column));
                if (percent != null && percent >= 0 && percent <= MOST) {
                    sums.computeIfAbsent(name, _ -> new HashMap<>())
                            .merge(block, new Block(name, block, 1, percent), TeacherTestReader::plus);
                    if (who != null) {
                        results.add(new Result(who, name, block, percent));
                    }
                } else if (row.cell(column) != null) {
                    problems.at(row.number(), column, ProblemCode.BAD_VALUE, String.valueOf(row.cell(column)));
                }
            });
            return row.number();
        });
        return new TeacherTestTable(
                rows.size(),
                sums.values().stream().flatMap(it -> it.values().stream()).toList(),
                results);
    }

    private static Block plus(Block one, Block other) {
        return new Block(one.subject(), one.block(), one.n() + other.n(), one.sum() + other.sum());
    }
}
