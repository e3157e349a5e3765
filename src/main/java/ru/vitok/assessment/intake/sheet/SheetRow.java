package ru.vitok.assessment.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of cleaned texts; numbers keep the text of the file. Rows count from one. */
public record SheetRow(int number, List<@Nullable String> cells) {

    /** Without the empty cells on the right. */
    static SheetRow trimmed(int number, List<@Nullable String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1) == null) {
            width--;
        }
        return new SheetRow(number, width == cells.size() ? cells : new ArrayList<>(cells.subList(0, width)));
    }

    public int filled() {
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += cells.get(i) == null ? 0 : 1;
        }
        return filled;
    }

    int letters() {
        int letters = 0;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            letters += cell == null ? 0 : cell.length();
        }
        return letters;
    }

    /** The first cell that is not empty, brought to one form; empty for a blank row. */
    public String firstKey() {
        for (var cell : cells) {
            var key = Cells.key(cell);
            if (!key.isEmpty()) {
                return key;
            }
        }
        return "";
    }

    public @Nullable String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : null;
    }

    public String key(int column) {
        return Cells.key(cell(column));
    }

    public Stream<String> keys() {
        return cells.stream().map(Cells::key);
    }

    /** A trimmed row shows it at its end. */
    public boolean blank() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** The column whose header is exactly this, or -1. */
    public int column(String key) {
        for (int i = 0; i < cells.size(); i++) {
            if (key(i).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
