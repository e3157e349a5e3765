package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Reads subject, grade, year and maximum above a report's table, wherever the lines stand. */
final class HeadingReader {

    private static final Pattern LINE = Pattern.compile(
            "(?iu)(ВПР|НИКО|НСИ|РДР|ДКР|МДР)\\.? (20\\d\\d)(?: г(?:ода?|\\.))?[.,]? (.+?),? (\\d{1,2})(?: ?-?й)? класс.*");
    private static final Pattern TURNED =
            Pattern.compile("(?iu)(ВПР|НИКО|НСИ|РДР|ДКР|МДР)\\.? (.+?),? (\\d{1,2})(?: ?-?й)? класс,? (20\\d\\d).*");
    private static final Pattern SHEET = Pattern.compile("(?u)\\p{L}+ (\\d{1,2}) .*");

    private HeadingReader() {}

    static Heading read(List<SheetRow> above, String sheetName) {
        var line = line(above);
        var subject = labelled(above, "предмет");
        var date = Dates.of(labelled(above, "дата"));
        var max = Cells.integer(labelled(above, "максимальный первичный балл"));
        if (line == null) {
            return new Heading(null, subject, grade(sheetName), date == null ? null : date.getYear(), max, date);
        }
        return new Heading(
                line.procedure(), subject != null ? subject : line.subject(), line.grade(), line.year(), max, date);
    }

    private static @Nullable Heading line(List<SheetRow> above) {
        for (var row : above) {
            for (var cell : row.cells()) {
                var found = cell == null ? null : line(cell);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Heading line(String cell) {
        var line = LINE.matcher(cell);
        if (line.matches()) {
            return heading(line.group(1), line.group(3), line.group(4), line.group(2));
        }
        var turned = TURNED.matcher(cell);
        return turned.matches() ? heading(turned.group(1), turned.group(2), turned.group(3), turned.group(4)) : null;
    }

    private static Heading heading(String procedure, String subject, String grade, String year) {
        return new Heading(
                procedureCode(procedure), subject, Integer.valueOf(grade), Integer.valueOf(year), null, null);
    }

    static String procedureCode(String name) {
        return switch (name.strip().toUpperCase(Locale.ROOT)) {
            case "ВПР" -> "VPR";
            case "ОГЭ" -> "OGE";
            case "ЕГЭ" -> "EGE";
            case "ГВЭ" -> "GVE";
            case "НИКО", "НСИ" -> "NSI";
            case "РДР", "ДКР" -> "REG_MON";
            case "МДР" -> "MUN_MON";
            default -> name.strip().toUpperCase(Locale.ROOT);
        };
    }

    /** «Предмет:» with its value in the same cell or in the next filled one. */
    private static @Nullable String labelled(List<SheetRow> above, String label) {
        for (var row : above) {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                if (cell == null || !Cells.key(cell).startsWith(label)) {
                    continue;
                }
                int colon = cell.indexOf(':');
                if (colon >= 0 && colon < cell.length() - 1) {
                    return Cells.clean(cell.substring(colon + 1));
                }
                var next = row.cells().subList(i + 1, row.cells().size()).stream()
                        .filter(it -> it != null)
                        .findFirst();
                if (next.isPresent()) {
                    return next.get();
                }
            }
        }
        return null;
    }

    private static @Nullable Integer grade(String sheetName) {
        var match = SHEET.matcher(sheetName.strip());
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }
}
