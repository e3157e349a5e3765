package ru.vitok.uikit.paste;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table as Markdown has them: the first row is the head, every row as wide as the widest. */
final class PastedTable {

    private PastedTable() {}

    static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream()
                        .filter(cell -> cell.is("td, th"))
                        .flatMap(PastedTable::cell)
                        .toList())
                .filter(row -> row.stream().anyMatch(words -> !words.isEmpty()))
                .toList();
    }

    /** A cell over several columns keeps its words in the first of them. */
    private static Stream<String> cell(Element cell) {
        var words = PastedLine.of(cell.childNodes()).replace("\n", " ").replace("|", "\\|");
        var span = cell.attr("colspan").matches("[1-9]\\d?") ? Integer.parseInt(cell.attr("colspan")) : 1;
        return Stream.concat(Stream.of(words), Stream.generate(() -> "").limit(span - 1L));
    }

    static String markdown(List<List<String>> rows) {
        var width = rows.stream().mapToInt(List::size).max().orElse(1);
        var lines = rows.stream().map(row -> line(row, width, " ")).collect(Collectors.toList());
        lines.add(1, "|" + "---|".repeat(width));
        return String.join("\n", lines);
    }

    private static String line(List<String> row, int width, String otherwise) {
        return Stream.concat(row.stream(), Stream.generate(() -> otherwise))
                .limit(width)
                .map(words -> words.isEmpty() ? otherwise : words)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
