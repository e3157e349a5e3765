package ru.vitok.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.Scope;
import ru.vitok.assessment.SliceKey;
import ru.vitok.document.PaperPart;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;

/** The problem fields and what people did about each. */
final class FieldPart {

    /** A paper for a meeting, not the board: the rest stands there. */
    private static final int MOST = 40;

    private final Say say;

    FieldPart(Say say) {
        this.say = say;
    }

    PaperPart table(List<FieldReading> fields) {
        var lines = new ArrayList<String>();
        if (fields.isEmpty()) {
            lines.add(say.words("fields.none"));
        } else {
            lines.add(count(fields, say));
            if (fields.size() > MOST) {
                lines.add(say.words("fields.more", MOST, fields.size() - MOST));
            }
            fields.forEach(it -> cause(it.row(), lines));
        }
        return PaperPart.table(
                ReportForm.FIELDS,
                lines,
                fields.stream().limit(MOST).map(this::row).toList());
    }

    /** How many fields there are and how many of them are local; where all are, nothing is said of the others. */
    static String count(List<FieldReading> fields, Say say) {
        var local = fields.stream().filter(FieldReading::local).count();
        return say.words("fields.count", fields.size(), local, fields.size() - local);
    }

    private void cause(ProblemFieldRow row, List<String> lines) {
        var cause = row.cause();
        if (cause != null) {
            lines.add(say.words("fields.cause", row.skill(), cause));
        }
    }

    private Map<String, String> row(FieldReading field) {
        var row = field.row();
        var low = row.low();
        var high = row.high();
        return Map.of(
                "skill",
                row.oneTask() ? say.words("fields.one-task", row.skill()) : row.skill(),
                "test",
                say.test(new SliceKey(row.procedure(), row.subject(), row.grade(), row.year())),
                "where",
                row.scope() == Scope.CLUSTER
                        ? say.theirs("analysis.scope.cluster-named", String.valueOf(row.cluster()))
                        : say.theirs("analysis.scope." + row.scope()),
                "value",
                low == null || high == null ? say.number(row.value()) : say.withInterval(row.value(), low, high),
                "n",
                say.count(row.n()),
                "threshold",
                say.number(row.threshold()),
                "judgement",
                judgement(row),
                "state",
                say.theirs("analysis.status." + row.status()));
    }

    private String judgement(ProblemFieldRow row) {
        var reference = row.reference();
        var alone = row.severity() == 1 && reference.country() == null && reference.region() == null;
        var words = new ArrayList<String>();
        words.add(say.theirs(alone ? "analysis.severity.alone" : "analysis.severity." + row.severity()));
        if (reference.country() != null) {
            words.add(say.words("elsewhere.COUNTRY", say.number(reference.country())));
        } else if (reference.region() != null) {
            words.add(say.words("elsewhere.REGION", say.number(reference.region())));
        }
        if (row.years().size() > 1) {
            words.add(say.words("fields.years", row.years().size()));
        }
        return String.join("; ", words);
    }

    /** Point by point: the field, and what was done with its day, or that nothing is written down yet. */
    PaperPart done(List<FieldReading> fields) {
        var points = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var field : fields.stream().limit(MOST).toList()) {
            if (field.answers().isEmpty()) {
                open.add(field.row().skill());
            } else {
                points.add(say.words("done.field", field.row().skill(), answers(field)));
            }
        }
        if (!open.isEmpty()) {
            points.add(say.words("done.nothing", say.quoted(open)));
        }
        return PaperPart.lines(ReportForm.DONE, points);
    }

    private String answers(FieldReading field) {
        return Arrays.stream(NodeType.values())
                .filter(field::has)
                .map(type -> say.words(
                        "done." + type,
                        field.answers(type).stream().map(this::named).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    private String named(Node node) {
        return say.words("done.thing", node.title(), say.day(node.at()));
    }
}
