package ru.vitok.curriculum;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task of an edition as typed: any cell may be empty or wrong. Codes are text, several in one cell. */
public record EditionLine(
        String number,
        @Nullable Integer max,
        @Nullable Level level,
        String code,
        String skill,
        String content,
        String requirements,
        String expected) {

    public static final EditionLine EMPTY = new EditionLine("", null, Level.B, "", "", "", "", "");

    static EditionLine of(TestTask task) {
        var skillCode = task.skillCode();
        var skill = task.skill();
        var expected = task.expected();
        return new EditionLine(
                task.number(),
                task.maxScore(),
                task.level(),
                skillCode == null ? "" : skillCode,
                skill == null ? "" : skill,
                String.join(", ", task.content()),
                String.join(", ", task.requirements()),
                expected == null ? "" : expected.written());
    }

    /** The same task under other codes of the codifiers. */
    public EditionLine coded(String elements, String demands) {
        return new EditionLine(number, max, level, code, skill, elements, demands, expected);
    }

    TestTask task() {
        return new TestTask(
                TaskNumbers.normal(number),
                max == null ? 0 : max,
                level,
                code.isBlank() ? null : code.strip(),
                skill.isBlank() ? null : skill.strip(),
                codes(content),
                codes(requirements),
                Expected.read(expected).orElse(null));
    }

    /** «9.3, 9.30; 11»; a comma between digits without a space parts codes too: a code's own sign is the dot. */
    static List<String> codes(String cell) {
        return Arrays.stream(cell.split("[,;\\s]+"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
