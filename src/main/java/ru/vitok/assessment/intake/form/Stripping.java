package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * Writes a sheet anew without what names a child: cells under personal headers and under no header at all. Rows and
 * columns keep their places, so that the addresses in the list of problems stay true.
 */
public final class Stripping {

    /** How many rows above or below the header a line of tasks may stand. */
    private static final int BESIDE = 2;

    /** Nothing is taken out. */
    private static final int NOTHING = -1;

    private Stripping() {}

    public static boolean needed(Detected detected) {
        int captions = detected.header().number();
        // a school's name stands in row after row: no words are weighed twice
        var weighed = new HashSet<String>();
        return detected.head().stream()
                .anyMatch(it -> it.number() <= captions
                        ? PersonalColumns.headerRow(it)
                        : PersonalColumns.headerRowBelow(it, weighed));
    }

    /** Without the cells that name a child. */
    public static byte[] strip(Sheet sheet, Detected detected) {
        return copy(sheet, detected.header().number());
    }

    /** As it is, alone: for lists that are about persons. */
    public static byte[] copy(Sheet sheet) {
        return copy(sheet, NOTHING);
    }

    private static byte[] copy(Sheet sheet, int captions) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            var copy = new Copy(csv, captions);
            sheet.forEach(copy::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Copy {
        private final CsvWriter csv;
        private final int captions;
        private final Set<Integer> hidden = new HashSet<>();
        private final Set<Integer> personal = new HashSet<>();
        private final Map<Integer, Integer> tasks = new HashMap<>();
        private int header;
        private int written;

        Copy(CsvWriter csv, int captions) {
            this.csv = csv;
            this.captions = captions;
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
                csv.writeRecord(cells(row, hidden));
            }
        }

        private boolean begins(SheetRow row) {
            if (captions == NOTHING) {
                return false;
            }
            return row.number() <= captions ? PersonalColumns.headerRow(row) : PersonalColumns.headerRowBelow(row);
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
            hidden.remove(0);
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

        private static List<String> cells(SheetRow row, Set<Integer> hidden) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                cells.add(cell == null || hidden.contains(i) ? "" : cell);
            }
            return cells;
        }
    }
}
