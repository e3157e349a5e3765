package ru.vitok.assessment.template;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.WrittenBook;

/**
 * A table to fill in as a workbook: what it is about and its header are protected, cells take only what fits, and there is
 * no column for a name. Which table it is stands above the rows and, for programs, on a hidden sheet.
 */
final class TemplateBook {

    /** The row of the header, and the columns before the tasks. */
    static final int HEADER = 11;

    static final int BEFORE = 4;
    private static final String GREY = "EEF1F5";
    private static final int SPARE = 10;
    private static final int TASK_WIDTH = 14;
    private static final int SKILL_HEIGHT = 75;

    private final ModuleTranslations texts;
    private final WorkTemplate template;

    TemplateBook(ModuleTranslations texts, WorkTemplate template) {
        this.texts = texts;
        this.template = template;
    }

    byte[] write(List<TemplateRow> rows) {
        return WrittenBook.of(book -> {
            var sheet = book.newWorksheet(say("assessment.template.sheet"));
            var lists = new TemplateLists(
                    book.newWorksheet(say("assessment.template.lists")),
                    template,
                    say("assessment.template.wrong.title"),
                    say("assessment.template.wrong"));
            top(sheet);
            header(sheet);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, HEADER + 1 + i, rows.get(i));
            }
            int last = HEADER + rows.size() + SPARE;
            sheet.range(HEADER + 1, 0, last, BEFORE + template.tasks().size())
                    .style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
            lists.restrict(sheet, last);
            sheet.freezePane(2, HEADER + 1);
            sheet.protect("vitok");
            lists.sheet().setVisibilityState(VisibilityState.HIDDEN);
        });
    }

    private void top(Worksheet sheet) {
        var key = template.key();
        sheet.value(0, 0, say("assessment.template.mark"));
        sheet.style(0, 0).bold().set();
        line(sheet, 1, "procedure", say("assessment.procedure." + lower(key.procedure())));
        line(sheet, 2, "subject", key.subject());
        line(sheet, 3, "grade", String.valueOf(key.grade()));
        line(sheet, 4, "year", String.valueOf(key.year()));
        var date = template.date();
        line(sheet, 5, "date", date == null ? "" : "%td.%<tm.%<tY".formatted(date));
        line(sheet, 6, "max", String.valueOf(template.max()));
        line(sheet, 7, "id", template.id() + " / " + template.version());
        sheet.value(8, 0, say("assessment.template.how"));
        sheet.value(9, 0, say("assessment.template.skills"));
        sheet.value(10, 0, say("assessment.template.levels"));
    }

    private void line(Worksheet sheet, int row, String label, String value) {
        sheet.value(row, 0, say("assessment.template.label." + label));
        sheet.value(row, 1, value);
    }

    private void header(Worksheet sheet) {
        String[] before = {"ОО", "Код участника", "Класс", "Вариант"};
        for (int i = 0; i < before.length; i++) {
            sheet.value(HEADER, i, before[i]);
        }
        for (int i = 0; i < template.tasks().size(); i++) {
            var task = template.tasks().get(i);
            sheet.value(9, BEFORE + i, task.skill());
            sheet.style(9, BEFORE + i).wrapText(true).set();
            sheet.value(10, BEFORE + i, letter(task.level()));
            sheet.value(HEADER, BEFORE + i, task.number() + " (" + task.max() + "б)");
        }
        sheet.value(HEADER, BEFORE + template.tasks().size(), "Отметка");
        sheet.range(HEADER, 0, HEADER, BEFORE + template.tasks().size())
                .style()
                .bold()
                .fillColor(GREY)
                .set();
        sheet.width(0, 30);
        sheet.width(1, 18);
        for (int i = 0; i < template.tasks().size(); i++) {
            sheet.width(BEFORE + i, TASK_WIDTH);
        }
        sheet.rowHeight(9, SKILL_HEIGHT);
    }

    private void row(Worksheet sheet, int at, TemplateRow row) {
        sheet.value(at, 0, row.school());
        sheet.value(at, 1, row.code());
        sheet.value(at, 2, row.classNumber());
        sheet.value(at, 3, row.variant());
        for (int i = 0; i < row.scores().size(); i++) {
            var score = row.scores().get(i);
            if (score != null && score < 0) {
                sheet.value(at, BEFORE + i, "X");
            } else {
                sheet.value(at, BEFORE + i, score);
            }
        }
        sheet.value(at, BEFORE + template.tasks().size(), row.mark());
    }

    private static String letter(@Nullable String level) {
        return switch (level) {
            case "B" -> "Б";
            case "A" -> "П";
            case "H" -> "В";
            case null, default -> "";
        };
    }

    private String say(String key) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN);
    }

    private static String lower(String procedure) {
        return procedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
