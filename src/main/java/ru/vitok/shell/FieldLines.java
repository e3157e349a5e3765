package ru.vitok.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeType;
import ru.vitok.uikit.Formats;

/** What a block of the home page says of a field beside its name. */
final class FieldLines {

    private FieldLines() {}

    /** «4 практики · 1 заседание», without what there is none of. */
    static Optional<String> answers(Block block, List<Node> answers) {
        var practices = count(answers, NodeType.PRACTICE);
        var sessions = count(answers, NodeType.SESSION);
        var words = new ArrayList<String>();
        if (practices > 0) {
            words.add(block.getTranslation("shell.home.fields.practices", practices));
        }
        if (sessions > 0) {
            words.add(block.getTranslation("shell.home.fields.sessions", sessions));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", words));
    }

    private static long count(List<Node> nodes, NodeType type) {
        return nodes.stream().filter(it -> it.ref().type() == type).count();
    }

    /** «Математика, 6 класс, 2026: 28,7 %, участников 216 · группа школ „село“ · Россия 44,6 %» */
    static String line(Block block, ProblemFieldRow row, Formats formats, Locale language) {
        var line = block.getTranslation(
                "shell.home.fields.line",
                row.subject(),
                row.grade(),
                String.valueOf(row.year()),
                formats.decimal(row.value(), language),
                formats.count(row.n(), language));
        // a figure of a group of schools is not the municipality's
        var of = row.cluster() == null ? null : block.getTranslation("analysis.scope.cluster-named", row.cluster());
        var country = row.reference().country() == null
                ? null
                : block.getTranslation(
                        "shell.home.fields.country",
                        formats.decimal(row.reference().country(), language));
        return Stream.of(line, of, country).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
