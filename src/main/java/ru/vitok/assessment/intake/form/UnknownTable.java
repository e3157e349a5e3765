package ru.vitok.assessment.intake.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * A table of no known form in which a header was found: captions of one or two rows, maxima below them, and what each
 * column seems to be.
 *
 * @param lastRow the row of the sheet after which data begin
 */
public record UnknownTable(
        List<@Nullable String> captions, List<SheetRow> above, List<SheetRow> data, int lastRow, ColumnMapping guess) {

    private static final int HEAD = 60;
    private static final int SEARCHED = 40;

    /** Null where no row looks like a header of scores. */
    public static @Nullable UnknownTable find(Sheet sheet) {
        var head = sheet.head(HEAD);
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(head.size(), SEARCHED); i++) {
            int score = CaptionSearch.score(head, i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best < 0 ? null : of(head, best, sheet.name());
    }

    private static UnknownTable of(List<SheetRow> head, int at, String sheetName) {
        int last = CaptionRows.second(head, at) ? at + 1 : at;
        var texts = CaptionRows.captions(head, at);
        var maxima = last + 1 < head.size() && maxima(head.get(last + 1)) ? head.get(last + 1) : null;
        var guess = new ColumnGuess();
        var columns = new ArrayList<ColumnMapping.Column>();
        for (int i = 0; i < texts.size(); i++) {
            var column = guess.of(i, texts.get(i));
            var max = maxima == null || column.role() != ColumnRole.TASK ? null : Cells.integer(maxima.cell(i));
            columns.add(new ColumnMapping.Column(i, column.role(), column.task(), max == null ? column.max() : max));
        }
        int lastRow = maxima == null ? head.get(last).number() : maxima.number();
        var above = head.subList(0, at);
        return new UnknownTable(
                texts,
                above,
                head.stream().filter(it -> it.number() > lastRow).toList(),
                lastRow,
                new ColumnMapping(lastRow, told(above, sheetName), columns));
    }

    /** A sheet's name such as «Лист1» tells no grade. */
    private static Heading told(List<SheetRow> above, String sheetName) {
        return HeadingReader.read(above, sheetName.matches(".*\\d{1,2} ?класс.*") ? sheetName : "");
    }

    private static boolean maxima(SheetRow row) {
        return row.keys().filter(it -> !it.isEmpty()).findFirst().orElse("").startsWith("макс");
    }

    /** The same for every file with the same captions, whatever their case and spaces. */
    public String fingerprint() {
        var words = String.join("\n", captions.stream().map(Cells::key).toList());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A few values of a column, for a person to recognise it by. */
    public List<String> samples(int place, int count) {
        return data.stream()
                .map(it -> it.cell(place))
                .filter(Objects::nonNull)
                .distinct()
                .limit(count)
                .toList();
    }
}
