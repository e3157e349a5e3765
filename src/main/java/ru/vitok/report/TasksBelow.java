package ru.vitok.report;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.TaskResult;
import ru.vitok.document.PaperPart;

/** Tasks below the threshold and in the zone of uncertainty, and of how many nothing can be said. */
final class TasksBelow {

    private final Say say;

    TasksBelow(Say say) {
        this.say = say;
    }

    PaperPart part(TestReading test) {
        var low = test.tasks(ResultStatus.INSUFFICIENT);
        var open = test.tasks(ResultStatus.UNCERTAIN);
        var lines = new ArrayList<String>();
        var told = test.results().tasks().size() - test.silent();
        if (told == 0) {
            lines.add(say.words("below.nothing-told"));
        } else {
            lines.add(say.words("below.count", low.size(), open.size(), told));
            if (test.silent() > 0) {
                lines.add(say.words("below.silent", test.silent()));
            }
        }
        var rows = Stream.concat(low.stream(), open.stream())
                .map(it -> row(it, test))
                .toList();
        return PaperPart.table(ReportForm.BELOW, lines, rows);
    }

    private Map<String, String> row(TaskResult task, TestReading test) {
        var skill = task.skill();
        var beside = test.beside().stream()
                .filter(it -> it.number().equals(task.number()))
                .findFirst();
        return Map.of(
                "task",
                task.number(),
                "skill",
                skill == null ? say.words("below.no-specification") : skill,
                "level",
                task.level() == null
                        ? say.words("below.no-level")
                        : say.theirs("analysis.export.level." + task.level()),
                "value",
                value(task),
                "n",
                say.count(task.n()),
                "threshold",
                say.number(test.thresholds().from(task.number(), task.level())),
                "elsewhere",
                beside.map(it -> say.words("elsewhere." + it.against(), say.number(it.others())))
                        .orElse("—"),
                "judgement",
                say.words("status." + task.status())
                        + beside.map(TaskComparison::word)
                                .map(it -> "; " + say.words("beside", say.theirs("analysis.marks.beside." + it)))
                                .orElse(""));
    }

    private String value(TaskResult task) {
        var percent = task.percent();
        var low = task.low();
        var high = task.high();
        return percent == null
                ? "—"
                : low == null || high == null ? say.number(percent) : say.withInterval(percent, low, high);
    }
}
