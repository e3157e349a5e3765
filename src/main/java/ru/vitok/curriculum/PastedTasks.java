package ru.vitok.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines copied from a spreadsheet: number, maximum, level, skill, its code, КЭС, КТ, expected, parted by tabs, or by semicolons. */
public final class PastedTasks {

    private PastedTasks() {}

    /** A line without a number of a task, such as the header, is left out. */
    public static List<EditionLine> read(String text) {
        return text.lines()
                .map(it -> it.split(it.contains("\t") ? "\t" : ";", -1))
                .filter(it -> it[0].strip().matches("\\d.*"))
                .map(PastedTasks::line)
                .toList();
    }

    private static EditionLine line(String[] cells) {
        return new EditionLine(
                TaskNumbers.normal(cells[0]),
                points(cell(cells, 1)),
                Level.written(cell(cells, 2)),
                cell(cells, 4),
                cell(cells, 3),
                cell(cells, 5),
                cell(cells, 6),
                cell(cells, 7));
    }

    private static String cell(String[] cells, int place) {
        return place < cells.length ? cells[place].strip() : "";
    }

    private static @Nullable Integer points(String cell) {
        return cell.matches("\\d{1,3}") ? Integer.valueOf(cell) : null;
    }
}
