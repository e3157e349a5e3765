package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.document.PaperPart;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;

/** What to do next, by what has not been done yet. Rules propose, people decide: the paper says so. */
final class ProposedPart {

    private static final int MOST = 12;

    private final Say say;
    private final ReportKind kind;

    ProposedPart(Say say, ReportKind kind) {
        this.say = say;
        this.kind = kind;
    }

    PaperPart part(List<TestReading> tests, List<FieldReading> fields) {
        var points = new ArrayList<String>();
        add(points, "confirm", fields, it -> it.row().status() == ProblemFieldStatus.CANDIDATE);
        add(
                points,
                kind == ReportKind.SCHOOL ? "discuss.school" : "discuss",
                fields,
                it -> it.row().status() != ProblemFieldStatus.CANDIDATE
                        && !it.has(NodeType.SESSION, NodeType.DECISION));
        add(
                points,
                "recommend",
                fields,
                it -> it.has(NodeType.SESSION, NodeType.DECISION) && !it.has(NodeType.RECOMMENDATION));
        add(points, "measure", fields, it -> it.has(NodeType.RECOMMENDATION) && !it.has(NodeType.EFFECT));
        var practices = fields.stream()
                .flatMap(it -> it.answers(NodeType.PRACTICE).stream())
                .map(Node::title)
                .distinct()
                .limit(MOST)
                .toList();
        if (!practices.isEmpty()) {
            points.add(say.words("proposed.practices", say.quoted(practices)));
        }
        var open = tests.stream()
                .mapToLong(it -> it.tasks(ResultStatus.UNCERTAIN).size())
                .sum();
        if (open > 0) {
            points.add(say.words("proposed.open", open));
        }
        var silent = tests.stream().mapToLong(TestReading::silent).sum();
        if (silent > 0) {
            points.add(say.words("proposed.silent", silent));
        }
        points.add(say.words(points.isEmpty() ? "proposed.nothing" : "proposed.people"));
        return PaperPart.lines(ReportForm.PROPOSED, points);
    }

    private void add(List<String> points, String key, List<FieldReading> fields, Predicate<FieldReading> which) {
        var skills = fields.stream()
                .filter(which)
                .map(it -> it.row().skill())
                .distinct()
                .toList();
        if (!skills.isEmpty()) {
            var named = say.quoted(skills.stream().limit(MOST).toList());
            points.add(say.words("proposed." + key, named, Math.max(0, skills.size() - MOST)));
        }
    }
}
