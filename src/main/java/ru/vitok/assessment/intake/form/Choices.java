package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * Several choices in one cell. A semicolon always parts them; a comma only where every part begins like an answer of its
 * own and others gave it too, for a sentence has commas of its own.
 */
final class Choices {

    private static final int LONGEST = 500;

    private final Map<String, Integer> known;

    private Choices(Map<String, Integer> known) {
        this.known = known;
    }

    static Choices of(List<SheetRow> rows, List<Integer> columns) {
        var known = new HashMap<String, Integer>();
        for (var row : rows) {
            columns.stream()
                    .map(row::cell)
                    .filter(it -> it != null)
                    .flatMap(it -> Arrays.stream(it.split("[;,]")))
                    .map(Choices::key)
                    .distinct()
                    .forEach(it -> known.merge(it, 1, Integer::sum));
        }
        return new Choices(known);
    }

    List<String> all(SheetRow row, List<Integer> columns) {
        var said = new ArrayList<String>();
        for (int column : columns) {
            var cell = row.cell(column);
            if (cell != null) {
                parts(cell).map(Choices::clean).filter(it -> it != null).forEach(said::add);
            }
        }
        return said.stream().distinct().toList();
    }

    List<String> whole(SheetRow row, List<Integer> columns) {
        return columns.stream()
                .map(row::cell)
                .map(Choices::clean)
                .filter(it -> it != null)
                .distinct()
                .toList();
    }

    private Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).flatMap(part -> {
            var pieces = part.split(",");
            var list = Arrays.stream(pieces).allMatch(it -> begins(it) && known.getOrDefault(key(it), 0) > 1);
            return list ? Arrays.stream(pieces) : Stream.of(part);
        });
    }

    private static boolean begins(String words) {
        var text = words.strip();
        return !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
    }

    private static String key(String words) {
        return Cells.key(words).replaceAll("[.!…]+$", "").strip();
    }

    /** Words without addresses and numbers to call; null for «нет» and its like. */
    private static @Nullable String clean(@Nullable String words) {
        var text = words == null ? null : Cells.clean(Contacts.without(words));
        if (text == null || key(text).matches("нет|не испытываю|отсутствуют|никаких|затрудняюсь ответить|-|—|")) {
            return null;
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
