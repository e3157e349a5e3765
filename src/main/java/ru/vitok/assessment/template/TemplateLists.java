package ru.vitok.assessment.template;

import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet: which table it is, and what may stand in a cell, a column for each maximum. */
final class TemplateLists {

    private static final int FIRST = 3;

    private final Worksheet sheet;
    private final WorkTemplate template;
    private final String title;
    private final String words;
    private final Map<Integer, Integer> columns = new HashMap<>();

    /**
     * @param title of what a spreadsheet says to a value that does not fit
     * @param words what it says then
     */
    TemplateLists(Worksheet sheet, WorkTemplate template, String title, String words) {
        this.title = title;
        this.words = words;
        this.sheet = sheet;
        this.template = template;
        sheet.value(0, 0, template.id().toString());
        sheet.value(1, 0, template.version());
        for (var task : template.tasks()) {
            columns.computeIfAbsent(task.max(), this::scores);
        }
        for (int mark = 2; mark <= 5; mark++) {
            sheet.value(FIRST + mark - 2, 0, mark);
        }
    }

    Worksheet sheet() {
        return sheet;
    }

    private int scores(int max) {
        int column = columns.size() + 1;
        for (int score = 0; score <= max; score++) {
            sheet.value(FIRST + score, column, score);
        }
        sheet.value(FIRST + max + 1, column, "X");
        return column;
    }

    /** Cells from the header down take only these. */
    void restrict(Worksheet rows, int last) {
        int first = TemplateBook.HEADER + 1;
        for (int i = 0; i < template.tasks().size(); i++) {
            int max = template.tasks().get(i).max();
            int column = columns.getOrDefault(max, 0);
            int place = TemplateBook.BEFORE + i;
            told(rows.range(first, place, last, place)
                    .validateWithList(sheet.range(FIRST, column, FIRST + max + 1, column)));
        }
        int mark = TemplateBook.BEFORE + template.tasks().size();
        told(rows.range(first, mark, last, mark).validateWithList(sheet.range(FIRST, 0, FIRST + 3, 0)));
    }

    /** Anything else is refused while it is typed, with the reason. */
    private void told(ListDataValidation cells) {
        cells.allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(title)
                .error(words);
    }
}
