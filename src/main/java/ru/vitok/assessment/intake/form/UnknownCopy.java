package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * What may be stored of a table of no known form: columns whose cells are figures, signs, classes and schools. Nobody
 * looked into it, so a column is left out unless it is surely nobody's name, and within a column every cell that is not.
 */
public final class UnknownCopy {

    /** How much of a column must be plain for it to be stored at all. */
    private static final double PLAIN = 0.8;

    private static final String HIDDEN = "?";

    private UnknownCopy() {}

    public static byte[] of(Sheet sheet, UnknownTable table) {
        var kept = kept(sheet, table);
        var out = new StringWriter();
        int[] written = {0};
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            sheet.forEach(row -> {
                for (; written[0] < row.number() - 1; written[0]++) {
                    csv.writeRecord("");
                }
                written[0]++;
                boolean head = row.number() <= table.lastRow();
                csv.writeRecord(IntStream.range(0, row.cells().size())
                        .mapToObj(i -> head ? caption(row, i) : cell(row, i, kept))
                        .toList());
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String caption(SheetRow row, int place) {
        var cell = Objects.toString(row.cell(place), "");
        return SensitiveText.names(cell) ? HIDDEN : cell;
    }

    private static String cell(SheetRow row, int place, Set<Integer> kept) {
        var cell = row.cell(place);
        if (cell == null) {
            return "";
        }
        if (!kept.contains(place)) {
            return place == 0 && SensitiveText.total(row) ? "Итого" : "";
        }
        return SensitiveText.plain(cell) ? cell : SensitiveText.total(cell) ? "Итого" : HIDDEN;
    }

    private static Set<Integer> kept(Sheet sheet, UnknownTable table) {
        var filled = new int[table.captions().size()];
        var plain = new int[table.captions().size()];
        sheet.forEach(row -> {
            // totals and notes below a table say nothing of its columns
            boolean data = row.number() > table.lastRow() && row.filled() > 2 && !SensitiveText.total(row);
            for (int i = 0; data && i < filled.length; i++) {
                var cell = row.cell(i);
                if (cell != null) {
                    filled[i]++;
                    plain[i] += SensitiveText.plain(cell) ? 1 : 0;
                }
            }
        });
        var kept = new HashSet<Integer>();
        for (int i = 0; i < filled.length; i++) {
            var caption = table.captions().get(i);
            boolean nameless = caption != null && !PersonalColumns.personal(caption) && !SensitiveText.names(caption);
            if (nameless && filled[i] > 0 && plain[i] >= PLAIN * filled[i]) {
                kept.add(i);
            }
        }
        return kept;
    }
}
