package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a codifier file: lines that say what it is, then a line for each task. Codes stay text. */
final class EditionText {

    private static final int COLUMNS = 7;
    private static final int EXPECTED = 7;

    private final String file;
    private final Map<String, List<String>> head = new HashMap<>();
    private final List<TestTask> tasks = new ArrayList<>();

    private EditionText(String file) {
        this.file = file;
    }

    static Edition read(String file, String text) {
        var reading = new EditionText(file);
        var inTasks = false;
        for (var line : text.lines().filter(it -> !it.isBlank()).toList()) {
            var cells = Arrays.asList(line.split(";", -1));
            if (inTasks) {
                reading.task(cells);
            } else if (cells.getFirst().equals("task")) {
                inTasks = true;
            } else {
                reading.head.put(cells.getFirst(), cells.subList(1, cells.size()));
            }
        }
        return reading.edition();
    }

    private void task(List<String> cells) {
        if (cells.size() < COLUMNS || cells.size() > COLUMNS + 1) {
            throw new IllegalArgumentException("%s: %d cells in %s".formatted(file, cells.size(), cells));
        }
        tasks.add(new TestTask(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                cells.get(2).isEmpty() ? null : Level.valueOf(cells.get(2)),
                orNull(cells.get(3)),
                orNull(cells.get(4)),
                codes(cells.get(5)),
                codes(cells.get(6)),
                cells.size() > EXPECTED ? Expected.read(cells.get(EXPECTED)).orElse(null) : null));
    }

    private Edition edition() {
        var years = line("years");
        var max = line("max").getFirst();
        var form = new TestForm(
                line("procedure").getFirst(),
                line("subject").getFirst(),
                Integer.parseInt(line("grade").getFirst()),
                boundaries(),
                tasks,
                condition(),
                String.join(";", line("source")));
        return new Edition(
                file,
                Integer.parseInt(years.get(0)),
                Integer.parseInt(years.get(1)),
                max.isEmpty() ? null : Integer.valueOf(max),
                form);
    }

    private @Nullable Boundaries boundaries() {
        var cells = head.get("boundaries");
        return cells == null
                ? null
                : new Boundaries(
                        Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
    }

    private @Nullable MarkCondition condition() {
        var cells = head.get("condition");
        return cells == null
                ? null
                : new MarkCondition(
                        Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)), codes(cells.get(2)));
    }

    private List<String> line(String name) {
        return Objects.requireNonNull(head.get(name), () -> file + " has no line " + name);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> codes(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(","));
    }
}
