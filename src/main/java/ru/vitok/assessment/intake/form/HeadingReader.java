package ru.vitok.assessment.intake.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Reads subject, grade, year and maximum above a report's table, wherever the lines stand. */
final class HeadingReader {

    private static final Pattern SHEET = Pattern.compile("(?u)(?:\\p{L}+ )?(\\d{1,2})(?: .*|$)");

    private HeadingReader() {}

    static Heading read(List<SheetRow> above, String sheetName) {
        var line = above.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .map(HeadingLine::of)
                .filter(HeadingLine::tells)
                .findFirst()
                .orElse(new HeadingLine(null, null, null, null));
        var date = Dates.of(labelled(above, "дата"));
        var subject = labelled(above, "предмет");
        boolean advanced = SubjectLevel.advanced(line.subject())
                || SubjectLevel.advanced(labelled(above, "уровень", "уровень изучения", "уровень кимов"));
        return new Heading(
                first(line.procedure(), procedure(labelled(above, "процедура"))),
                SubjectLevel.named(first(subject, line.subject()), advanced),
                first(line.grade(), Cells.counted(labelled(above, "класс")), grade(sheetName)),
                first(
                        line.year(),
                        HeadingLine.year(labelled(above, "год", "учебный год")),
                        date == null ? null : date.getYear()),
                Cells.counted(labelled(above, "максимальный первичный балл")),
                date);
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        return Arrays.stream(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String procedure(@Nullable String named) {
        return named == null ? null : procedureCode(named);
    }

    /** «ВПР», «ВПР 2026», «Всероссийские проверочные работы». */
    static String procedureCode(String name) {
        var word = name.strip().toUpperCase(Locale.ROOT).replaceAll("[ .-]*20\\d\\d.*$", "");
        return switch (word) {
            case "ВПР" -> "VPR";
            case "ОГЭ" -> "OGE";
            case "ЕГЭ" -> "EGE";
            case "ГВЭ" -> "GVE";
            case "НИКО", "НСИ" -> "NSI";
            case "РДР", "ДКР", "РЕГИОНАЛЬНАЯ РАБОТА" -> "REG_MON";
            case "МДР", "МУНИЦИПАЛЬНЫЙ МОНИТОРИНГ" -> "MUN_MON";
            case "ФУНКЦИОНАЛЬНАЯ ГРАМОТНОСТЬ", "ФГ" -> "FG";
            case "КОНТРОЛЬ ШКОЛЫ (ВСОКО)", "ВСОКО" -> "VSOKO";
            default -> word.startsWith("ВСЕРОССИЙСКИЕ ПРОВЕРОЧНЫЕ") ? "VPR" : word;
        };
    }

    /** «Предмет:» with its value in the same cell or in the next filled one. */
    private static @Nullable String labelled(List<SheetRow> above, String... labels) {
        for (var row : above) {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                if (cell == null || !labels(cell, labels)) {
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

    /** The label alone, or before a colon; a sentence that begins with the word is no label. */
    private static boolean labels(String cell, String... labels) {
        var key = Cells.key(cell);
        return Arrays.stream(labels).anyMatch(it -> key.equals(it) || key.startsWith(it + ":"));
    }

    private static @Nullable Integer grade(String sheetName) {
        var match = SHEET.matcher(sheetName.strip());
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }
}
