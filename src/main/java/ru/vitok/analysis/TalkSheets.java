package ru.vitok.analysis;

import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.Tests;

/** The sheets to talk over: what the tasks ask for, and questions with room for what was decided. */
@Component
class TalkSheets {

    private final FieldSheets sheets;
    private final FieldFigures figures;
    private final Tests tests;

    TalkSheets(FieldSheets sheets, FieldFigures figures, Tests tests) {
        this.sheets = sheets;
        this.figures = figures;
        this.tests = tests;
    }

    TalkItem item(ProblemFieldRow row) {
        var test = test(row);
        return new TalkItem(
                row,
                figures.years(row.id()),
                row.tasks().stream()
                        .map(it -> new TalkItem.Task(
                                it, test == null ? null : test.task(it).orElse(null)))
                        .toList());
    }

    private @Nullable TestForm test(ProblemFieldRow row) {
        return tests.find(row.municipality(), row.procedure(), row.subject(), row.grade(), row.year())
                .orElse(null);
    }

    void tasks(Worksheet sheet, List<ProblemFieldRow> rows, Locale language) {
        sheets.head(
                sheet,
                0,
                language,
                "skill",
                "subject",
                "grade",
                "task",
                "level",
                "score",
                "content",
                "codes",
                "requirements");
        var line = 1;
        for (var row : rows) {
            var test = test(row);
            for (var number : row.tasks()) {
                sheet.value(line, 0, row.skill());
                sheet.value(line, 1, row.subject());
                sheet.value(line, 2, row.grade());
                sheet.value(line, 3, number);
                task(sheet, line, test, number, row, language);
                line++;
            }
        }
    }

    void questions(Worksheet sheet, List<ProblemFieldRow> rows, Locale language) {
        sheets.head(sheet, 0, language, "skill", "question", "answer");
        var line = 1;
        for (var row : rows) {
            var cause = row.cause();
            if (cause != null) {
                // the question ends in its own mark
                var supposed = cause.replaceFirst("[.\\s]+$", "");
                sheet.value(line, 0, row.skill());
                sheet.value(line++, 1, sheets.say("analysis.export.question.cause", language, supposed));
            }
            for (var number = 1; number <= TalkItem.QUESTIONS; number++) {
                sheet.value(line, 0, row.skill());
                sheet.value(
                        line++,
                        1,
                        sheets.say(
                                "analysis.export.question." + number,
                                language,
                                String.join(", ", row.tasks()),
                                row.tasks().size()));
            }
        }
    }

    private void task(
            Worksheet sheet, int line, @Nullable TestForm test, String number, ProblemFieldRow row, Locale language) {
        var task = test == null ? null : test.task(number).orElse(null);
        if (task == null) {
            sheet.value(line, 6, sheets.say("analysis.export.no-specification", language, String.valueOf(row.year())));
            return;
        }
        if (task.level() != null) {
            sheet.value(line, 4, sheets.say("analysis.export.level." + task.level(), language));
        }
        sheet.value(line, 5, task.maxScore());
        sheet.value(line, 6, task.skill() == null ? row.skill() : task.skill());
        sheet.value(line, 7, String.join(", ", task.content()));
        sheet.value(line, 8, String.join(", ", task.requirements()));
    }
}
