package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Index of low results by year: a column for each year, or a row for each. */
final class LowIndexReader implements FormReader {

    private static final Pattern INDEX = Pattern.compile("(инр|.*индекс\\S* низки\\S+.*)( .*)?|инр\\d{4}");
    private static final Pattern LISTED =
            Pattern.compile("шнор|статус|статус шнор|категория шнор|в списке|включена( в .*)?|школа с низкими.*");
    private static final String NOTHING = "[-–—]|н/?д|нет данных";

    static boolean tell(Set<String> keys) {
        return keys.stream().anyMatch(it -> INDEX.matcher(it).matches())
                && keys.stream().anyMatch(SchoolCaptions::school);
    }

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        int school = table.must(SchoolCaptions.SCHOOL);
        int year = table.may("год", "учебный год");
        var header = Header.of(detected.header());
        var indexes = indexes(header);
        int listed = header.find(it -> LISTED.matcher(it).matches());
        var titled = OlympiadTitle.of(detected, sheet.name()).year();
        var lines = new ArrayList<LowIndexTable.Line>();
        table.rows(sheet, row -> {
            var written = table.text(row, school);
            var said = row.cell(year);
            var named = said == null ? titled : SchoolYears.in(said);
            if (written == null || said != null && named == null) {
                return written == null ? null : bad(problems, row, year);
            }
            var own = SchoolCaptions.written(written);
            var read = line(row, own, indexes, named, listed, problems);
            lines.addAll(read);
            return read.isEmpty() ? null : row.number();
        });
        return new LowIndexTable(Math.max(school, 0), List.copyOf(lines));
    }

    /** Columns of the index with the year of their caption, null where it names none. */
    private static Map<Integer, @Nullable Integer> indexes(Header header) {
        var found = new LinkedHashMap<Integer, @Nullable Integer>();
        for (int i = 0; i < header.size(); i++) {
            var key = Cells.key(header.text(i));
            if (INDEX.matcher(key).matches()) {
                found.put(i, SchoolYears.in(key.replaceAll("инр(?=\\d)", "инр ")));
            }
        }
        return found;
    }

    private static List<LowIndexTable.Line> line(
            SheetRow row,
            String school,
            Map<Integer, @Nullable Integer> indexes,
            @Nullable Integer year,
            int listedColumn,
            Problems problems) {
        var status = row.cell(listedColumn);
        var listed = status == null ? null : listed(Cells.key(status));
        if (status != null && listed == null && !status.matches(NOTHING)) {
            bad(problems, row, listedColumn);
            return List.of();
        }
        var lines = new ArrayList<LowIndexTable.Line>();
        int last = indexes.values().stream()
                .mapToInt(it -> it == null ? 0 : it)
                .max()
                .orElse(0);
        for (var column : indexes.entrySet()) {
            var cell = row.cell(column.getKey());
            boolean nothing = cell == null || cell.matches(NOTHING);
            var value = nothing ? null : Cells.number(cell);
            if (!nothing && (value == null || value < 0)) {
                bad(problems, row, column.getKey());
                return List.of();
            }
            var own = column.getValue();
            // the status is that of the list itself: of its last year
            var told = own == null || own == last ? listed : null;
            if (value != null || told != null) {
                lines.add(new LowIndexTable.Line(row.number(), school, own == null ? year : own, value, told));
            }
        }
        return lines;
    }

    private static @Nullable Boolean listed(String key) {
        if (key.matches("да|\\+|1|шнор|включена|входит|в списке|v|есть")) {
            return true;
        }
        return key.matches("нет|0|не шнор|не включена|не входит|вышла|исключена") ? Boolean.FALSE : null;
    }

    private static <T> @Nullable T bad(Problems problems, SheetRow row, int column) {
        problems.at(row.number(), column, ProblemCode.BAD_VALUE, String.valueOf(row.cell(column)));
        return null;
    }
}
