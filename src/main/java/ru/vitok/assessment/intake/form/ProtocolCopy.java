package ru.vitok.assessment.intake.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Pseudonyms;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * What is stored of a protocol: the columns that are read, at their places, and beyond them a code for each pupil in
 * place of the name. Everything else, whatever its caption, stays outside.
 */
public final class ProtocolCopy {

    private static final Pattern FIRST = Pattern.compile("(?iu)\\d{1,5}|средн.*|итог.*|всего.*");
    private static final int TITLE_CELLS = 3;

    private final ExamHeads heads = new ExamHeads();
    private final ExamPupils pupils;
    private int written;

    private ProtocolCopy(Pseudonyms pseudonyms) {
        this.pupils = new ExamPupils(pseudonyms);
    }

    public static byte[] of(Sheet sheet, Pseudonyms pseudonyms) {
        var out = new StringWriter();
        var copy = new ProtocolCopy(pseudonyms);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            sheet.forEach(row -> {
                for (; copy.written < row.number() - 1; copy.written++) {
                    csv.writeRecord("");
                }
                copy.written++;
                csv.writeRecord(copy.cells(row));
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(SheetRow row) {
        boolean head = heads.take(row);
        var at = heads.columns();
        if (at == null) {
            // captions and titles; rows of a table that is no protocol are neither
            return row.filled() <= TITLE_CELLS || row.keys().anyMatch(it -> it.matches("код оо|код школы|schoolcode"))
                    ? text(row)
                    : List.of("");
        }
        var cells = head ? text(row) : work(row, at);
        while (cells.size() < at.header().size()) {
            cells.add("");
        }
        if (at.cipher() < 0) {
            var code = head ? ExamColumns.CIPHER : pupils.code(row, at, heads.block());
            cells.add(Objects.toString(code, ""));
        }
        return cells;
    }

    private static List<String> text(SheetRow row) {
        return row.cells().stream()
                .map(it -> Objects.toString(it, ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> work(SheetRow row, ExamColumns at) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < at.header().size(); i++) {
            // what is not kept is not weighed either: most of it are names
            var cell = at.ofFigures(i) ? at.figures(row, i) : i == 0 || at.reads(i) ? word(row, at, i) : null;
            boolean number = i == 0 && cell != null && FIRST.matcher(cell).matches();
            cells.add(cell != null && (at.reads(i) || number) ? cell : "");
        }
        return cells;
    }

    /** A name that has slipped into a column of words stays outside too. */
    private static @Nullable String word(SheetRow row, ExamColumns at, int place) {
        var cell = row.cell(place);
        if (place == at.classNumber()) {
            return at.className(row);
        }
        boolean strange = cell != null
                && (place == at.school() ? !ExamReader.SCHOOL.matcher(cell).matches() : SensitiveText.names(cell));
        return strange ? "?" : cell;
    }
}
