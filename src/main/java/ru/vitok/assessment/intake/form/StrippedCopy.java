package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Takes a sheet row after row and leaves out what names a person. */
final class StrippedCopy {

    /** Instead of the row of captions: nothing is taken out. */
    static final int NOTHING = -1;

    /** How many rows above or below the header a line of tasks may stand. */
    private static final int BESIDE = 2;

    private static final Pattern TOTAL = Pattern.compile("(?iu)(итого|всего)(\\P{L}.*)?");

    private final CsvWriter csv;
    private final int captions;
    private final Map<Integer, String> persons;
    private final CaptionsBelow below = new CaptionsBelow();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<Integer> personal = new HashSet<>();
    private final Map<Integer, Integer> tasks = new HashMap<>();
    private int header;
    private int written;

    /** @param persons the captions of columns whose cells are persons, by their places */
    StrippedCopy(CsvWriter csv, int captions, Map<Integer, String> persons) {
        this.csv = csv;
        this.captions = captions;
        this.persons = persons;
    }

    void row(SheetRow row) {
        for (; written < row.number() - 1; written++) {
            csv.writeRecord("");
        }
        written++;
        if (begins(row)) {
            headers(row);
            header = row.number();
            csv.writeRecord(cells(row, Set.of()));
        } else {
            tasks(row);
            csv.writeRecord(SchoolLine.of(row) == null ? cells(row, hidden) : whole(row));
        }
    }

    private boolean begins(SheetRow row) {
        if (captions == NOTHING) {
            return false;
        }
        return row.number() <= captions ? PersonalColumns.headerRow(row) : below.in(row);
    }

    private void headers(SheetRow row) {
        hidden.clear();
        personal.clear();
        personal.addAll(PersonalColumns.in(row.cells()));
        hidden.addAll(personal);
        for (int i = 0; i < 512; i++) {
            if (row.cell(i) == null && tasks.getOrDefault(i, -BESIDE) < row.number() - BESIDE) {
                hidden.add(i);
            }
        }
        // the line of an exam's title or of a school's count begins in the first column
        if (!personal.contains(0)) {
            hidden.remove(0);
        }
    }

    /** A merged caption leaves the header empty where a line beside it names the tasks. */
    private void tasks(SheetRow row) {
        if (header > 0 && row.number() > header + BESIDE) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (TaskNumber.any(row.cell(i)) != null && !personal.contains(i)) {
                tasks.put(i, row.number());
                hidden.remove(i);
            }
        }
    }

    private static List<String> whole(SheetRow row) {
        return row.cells().stream()
                .map(it -> Objects.requireNonNullElse(it, ""))
                .toList();
    }

    private List<String> cells(SheetRow row, Set<Integer> without) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = Objects.requireNonNullElse(row.cell(i), "");
            var caption = row.number() < captions ? null : persons.get(i);
            if (caption == null || without.contains(i)) {
                cells.add(without.contains(i) ? kept(cell) : cell);
            } else if (PersonsByContent.codes(caption)) {
                cells.add(PersonText.person(cell) ? "" : cell);
            } else {
                // by this caption a reader tells how many columns were left out
                cells.add(!cell.isEmpty() && cell.equals(caption) ? PersonalColumns.DROPPED : kept(cell));
            }
        }
        return cells;
    }

    /** A line of totals stays one. */
    private static String kept(String cell) {
        return TOTAL.matcher(cell).matches() ? "Итого" : "";
    }
}
