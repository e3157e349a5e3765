package ru.vitok.assessment.intake.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.guard.TextEncoding;

/** A text table with whatever separator stands most evenly in its lines. */
final class CsvWorkbook implements Workbook {

    private final String text;
    private final Limits limits;

    CsvWorkbook(byte[] bytes, Limits limits) {
        this.text = TextEncoding.decode(bytes);
        this.limits = limits;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new CsvSheet(text, limits));
    }

    @Override
    public boolean nothingBeside() {
        return true;
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private record CsvSheet(String text, Limits limits) implements Sheet {

        @Override
        public String name() {
            return "";
        }

        @Override
        public void read(Predicate<SheetRow> reader) {
            var limited = new RowLimits(limits);
            var builder =
                    CsvReader.builder().fieldSeparator(CsvSeparator.of(text)).skipEmptyLines(false);
            try (var records = builder.allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(new StringReader(text))) {
                int number = 0;
                for (var line : records) {
                    number++;
                    var row = SheetRow.trimmed(number, cells(line));
                    if (limited.counts(row) && !reader.test(row)) {
                        return;
                    }
                }
            } catch (UnreadableFile known) {
                throw known;
            } catch (IOException | RuntimeException broken) {
                throw new UnreadableFile(ProblemCode.DAMAGED, broken);
            }
        }

        private static List<@Nullable String> cells(CsvRecord line) {
            var cells = new ArrayList<@Nullable String>(line.getFieldCount());
            for (var field : line.getFields()) {
                cells.add(Cells.clean(field));
            }
            return cells;
        }
    }
}
