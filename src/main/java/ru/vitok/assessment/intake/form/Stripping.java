package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * Writes a sheet anew without what names a child: cells under personal headers and under no header at all. Rows and
 * columns keep their places, so that the addresses in the list of problems stay true.
 */
public final class Stripping {

    private Stripping() {}

    public static boolean needed(Detected detected) {
        return detected.head().stream().anyMatch(PersonalColumns::headerRow);
    }

    public static byte[] strip(Sheet sheet) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            var copy = new Copy(csv);
            sheet.forEach(copy::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Copy {
        private final CsvWriter csv;
        private final Set<Integer> hidden = new HashSet<>();
        private int written;

        Copy(CsvWriter csv) {
            this.csv = csv;
        }

        void row(SheetRow row) {
            for (; written < row.number() - 1; written++) {
                csv.writeRecord("");
            }
            written++;
            if (PersonalColumns.headerRow(row)) {
                headers(row);
                csv.writeRecord(cells(row, Set.of()));
            } else {
                csv.writeRecord(cells(row, hidden));
            }
        }

        private void headers(SheetRow row) {
            hidden.clear();
            hidden.addAll(PersonalColumns.in(row.cells()));
            for (int i = 0; i < 512; i++) {
                if (row.cell(i) == null) {
                    hidden.add(i);
                }
            }
            // the line of an exam's title or of a school's count begins in the first column
            hidden.remove(0);
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
