package ru.vitok.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.ModuleTranslations;

/** The sheets of figures; cells of text are written as text, so that a name like a formula stays a name. */
@Component
class FieldSheets {

    private static final String HIDDEN = "··";

    private final FieldFigures figures;
    private final ModuleTranslations texts;

    FieldSheets(FieldFigures figures, ModuleTranslations texts) {
        this.figures = figures;
        this.texts = texts;
    }

    void numbers(Worksheet sheet, List<ProblemFieldRow> rows, Locale language) {
        sheet.value(0, 0, say("analysis.export.note", language));
        head(
                sheet,
                2,
                language,
                "skill",
                "subject",
                "grade",
                "place",
                "year",
                "percent",
                "low",
                "high",
                "n",
                "threshold",
                "country",
                "source");
        var line = 3;
        for (var row : rows) {
            for (var year : figures.years(row.id())) {
                sheet.value(line, 0, row.skill());
                sheet.value(line, 1, row.subject());
                sheet.value(line, 2, row.grade());
                sheet.value(line, 3, place(row, language));
                sheet.value(line, 4, year.year());
                number(sheet, line, 5, year.value());
                number(sheet, line, 6, year.low());
                number(sheet, line, 7, year.high());
                sheet.value(line, 8, year.n());
                number(sheet, line, 9, row.threshold());
                number(sheet, line, 10, year.country());
                if (year.source().reported()) {
                    sheet.value(line, 11, say("analysis.reported.short." + year.source(), language));
                }
                line++;
            }
        }
    }

    /** Only for those who see schools on the page; in alphabetical order, small groups withheld. */
    void schools(Workbook workbook, List<ProblemFieldRow> rows, Locale language) {
        var shown = new LinkedHashMap<ProblemFieldRow, List<FieldSchool>>();
        rows.forEach(it -> shown.put(it, figures.schools(it.id())));
        shown.values().removeIf(List::isEmpty);
        if (shown.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet(say("analysis.export.schools", language));
        sheet.value(0, 0, say("analysis.export.note", language));
        head(sheet, 2, language, "skill", "grade", "school", "n", "percent");
        var line = 3;
        for (var row : shown.entrySet()) {
            for (var school : row.getValue()) {
                sheet.value(line, 0, row.getKey().skill());
                sheet.value(line, 1, row.getKey().grade());
                sheet.value(line, 2, school.name());
                if (school.hidden()) {
                    sheet.value(line, 3, HIDDEN);
                    sheet.value(line, 4, HIDDEN);
                } else {
                    sheet.value(line, 3, school.n());
                    number(sheet, line, 4, school.percent());
                }
                line++;
            }
        }
    }

    String say(String key, Locale language, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }

    private String place(ProblemFieldRow row, Locale language) {
        return row.scope() == Scope.CLUSTER
                ? say("analysis.scope.cluster-named", language, String.valueOf(row.cluster()))
                : say("analysis.scope." + row.scope(), language);
    }

    void head(Worksheet sheet, int line, Locale language, String... columns) {
        for (var column = 0; column < columns.length; column++) {
            sheet.value(line, column, say("analysis.export.column." + columns[column], language));
            sheet.style(line, column).bold().set();
        }
    }

    private static void number(Worksheet sheet, int line, int column, @Nullable Double value) {
        if (value != null) {
            sheet.value(line, column, Math.round(value * 10) / 10.0);
        }
    }
}
