package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ru.vitok.assessment.intake.sheet.Sheet;

/**
 * Writes a sheet anew without what names a person: cells under personal headers, under no header at all, and in columns
 * whose cells are persons whatever the header says. Rows and columns keep their places, so that the addresses in the
 * list of problems stay true.
 */
public final class Stripping {

    private Stripping() {}

    public static boolean needed(Detected detected) {
        int captions = detected.header().number();
        var below = new CaptionsBelow();
        return detected.head().stream()
                        .anyMatch(it -> it.number() <= captions ? PersonalColumns.headerRow(it) : below.in(it))
                || !PersonsByContent.in(detected).isEmpty();
    }

    /** Without the cells that name a person. */
    public static byte[] strip(Sheet sheet, Detected detected) {
        return copy(sheet, detected.header().number(), PersonsByContent.in(detected));
    }

    /** As it is, alone: for lists that are about persons. */
    public static byte[] copy(Sheet sheet) {
        return copy(sheet, StrippedCopy.NOTHING, Map.of());
    }

    private static byte[] copy(Sheet sheet, int captions, Map<Integer, String> persons) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            var copy = new StrippedCopy(csv, captions, persons);
            sheet.forEach(copy::row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
