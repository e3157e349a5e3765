package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Conditions of schools: counts of pupils become shares, nothing else of the table is kept. */
final class ContextReader implements FormReader {

    private static final String NOTHING = "[-–—]|н/?д|нет данных";

    /** A row with neither a figure nor one of these is a note. */
    private static final Set<String> KNOWN = Set.of("город", "село");

    private record Column(int index, SchoolCondition condition, boolean share) {}

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var columns = columns(Header.of(detected.header()), problems);
        var table = new RowReader(detected, problems);
        int school = table.must(SchoolCaptions.SCHOOL);
        int year = table.may("учебный год", "год");
        int locality = table.may("тип местности", "местность", "тип населенного пункта", "место расположения");
        var lines = table.rows(sheet, row -> {
            var written = table.text(row, school);
            var figures = figures(row, columns, problems);
            if (written == null || figures == null) {
                return null;
            }
            if (figures.isEmpty() && !KNOWN.contains(Objects.toString(locality(row.cell(locality)), ""))) {
                problems.skip(row.number());
                return null;
            }
            var named = row.cell(year) == null ? null : SchoolYears.in(String.valueOf(row.cell(year)));
            if (row.cell(year) != null && named == null) {
                return bad(problems, row, year);
            }
            return new ContextTable.Line(
                    row.number(), SchoolCaptions.written(written), named, locality(row.cell(locality)), figures);
        });
        return new ContextTable(OlympiadTitle.of(detected, sheet.name()).year(), Math.max(school, 0), lines);
    }

    private static List<Column> columns(Header header, Problems problems) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < header.size(); i++) {
            var key = Cells.key(header.text(i));
            var condition = key.isEmpty() ? null : ConditionCaptions.of(key);
            if (condition == null) {
                continue;
            }
            boolean share = ConditionCaptions.share(key);
            var first =
                    columns.stream().filter(it -> it.condition() == condition).findFirst();
            if (first.isPresent() && !first.get().share() && share) {
                // a count and its share side by side: the share is what is asked
                columns.remove(first.get());
            } else if (first.isPresent()) {
                continue;
            }
            if (!share && teachers(condition)) {
                problems.at(header.lastRow(), i, ProblemCode.SHARE_NEEDED, String.valueOf(header.text(i)));
            } else {
                columns.add(new Column(i, condition, share));
            }
        }
        return columns;
    }

    /** Of teachers and posts a count says nothing without their number, which such tables do not give. */
    private static boolean teachers(SchoolCondition condition) {
        return condition == SchoolCondition.VACANCIES || condition == SchoolCondition.QUALIFIED;
    }

    private static @Nullable Map<SchoolCondition, Double> figures(
            SheetRow row, List<Column> columns, Problems problems) {
        var pupils = columns.stream()
                .filter(it -> it.condition() == SchoolCondition.PUPILS)
                .map(it -> Cells.number(row.cell(it.index())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var figures = new EnumMap<SchoolCondition, Double>(SchoolCondition.class);
        for (var column : columns) {
            var cell = row.cell(column.index());
            if (cell == null || cell.matches(NOTHING)) {
                continue;
            }
            var figure = figure(Cells.number(cell), column, pupils);
            if (figure == null) {
                return bad(problems, row, column.index());
            }
            figures.put(column.condition(), Cells.rounded(figure));
        }
        return figures;
    }

    private static @Nullable Double figure(@Nullable Double number, Column column, @Nullable Double pupils) {
        if (number == null || number < 0) {
            return null;
        }
        if (!column.condition().share()) {
            return number == Math.rint(number) ? number : null;
        }
        if (column.share()) {
            return number <= SchoolCondition.WHOLE ? number : null;
        }
        return pupils == null || pupils < number || pupils == 0 ? null : number / pupils * SchoolCondition.WHOLE;
    }

    private static @Nullable String locality(@Nullable String cell) {
        var key = Cells.key(cell);
        return key.isEmpty()
                ? null
                : key.startsWith("гор") ? "город" : key.matches("(сел|дер|аул|станиц|хутор).*") ? "село" : key;
    }

    private static <T> @Nullable T bad(Problems problems, SheetRow row, int column) {
        problems.at(row.number(), column, ProblemCode.BAD_VALUE, String.valueOf(row.cell(column)));
        return null;
    }
}
