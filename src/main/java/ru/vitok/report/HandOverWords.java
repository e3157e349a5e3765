package ru.vitok.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.TalkItem;
import ru.vitok.assessment.SliceKey;
import ru.vitok.document.PaperPart;

/** One problem field in words: its years, what its tasks ask for, what to talk over and lines for what was decided. */
final class HandOverWords {

    private static final String NONE = "—";
    private static final int LINES = 3;

    private final Say say;

    HandOverWords(Say say) {
        this.say = say;
    }

    PaperPart part(TalkItem item) {
        var row = item.row();
        var lines = new ArrayList<String>();
        lines.add(say.words(
                "talk.where",
                say.test(new SliceKey(row.procedure(), row.subject(), row.grade(), row.year())),
                row.scope() == Scope.CLUSTER
                        ? say.theirs("analysis.scope.cluster-named", String.valueOf(row.cluster()))
                        : say.theirs("analysis.scope." + row.scope())));
        if (row.oneTask()) {
            lines.add(say.words("talk.one-task"));
        }
        var reported = item.years().stream()
                .filter(it -> it.source().reported())
                .map(it -> String.valueOf(it.year()))
                .toList();
        if (!reported.isEmpty()) {
            lines.add(say.words("talk.reported", String.join(", ", reported)));
        }
        var inner = List.of(numbers(item), tasks(item), questions(item), decided());
        return new PaperPart(HandOverForm.FIELD, row.skill(), lines, List.of(), inner);
    }

    private PaperPart numbers(TalkItem item) {
        return PaperPart.table(
                HandOverForm.NUMBERS,
                List.of(),
                item.years().stream()
                        .map(it -> Map.of(
                                "year",
                                String.valueOf(it.year()),
                                "value",
                                value(it),
                                "n",
                                say.count(it.n()),
                                "threshold",
                                say.number(item.row().threshold()),
                                "country",
                                number(it.country())))
                        .toList());
    }

    private String value(FieldYear year) {
        var low = year.low();
        var high = year.high();
        return low == null || high == null ? say.number(year.value()) : say.withInterval(year.value(), low, high);
    }

    private String number(@Nullable Double number) {
        return number == null ? NONE : say.number(number);
    }

    private PaperPart tasks(TalkItem item) {
        var unknown = item.tasks().stream().anyMatch(it -> it.task() == null);
        return PaperPart.table(
                HandOverForm.TASKS,
                unknown
                        ? List.of(say.theirs(
                                "analysis.export.no-specification",
                                String.valueOf(item.row().year())))
                        : List.of(),
                item.tasks().stream().map(it -> task(it, item.row().skill())).toList());
    }

    private Map<String, String> task(TalkItem.Task asked, String skill) {
        var task = asked.task();
        if (task == null) {
            return Map.of(
                    "task",
                    asked.number(),
                    "level",
                    NONE,
                    "score",
                    NONE,
                    "content",
                    skill,
                    "codes",
                    NONE,
                    "requirements",
                    NONE);
        }
        var words = task.skill();
        return Map.of(
                "task",
                asked.number(),
                "level",
                task.level() == null ? NONE : say.theirs("analysis.export.level." + task.level()),
                "score",
                String.valueOf(task.maxScore()),
                "content",
                words == null ? skill : words,
                "codes",
                codes(task.content()),
                "requirements",
                codes(task.requirements()));
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? NONE : String.join(", ", codes);
    }

    private PaperPart questions(TalkItem item) {
        var points = new ArrayList<String>();
        var cause = item.row().cause();
        if (cause != null) {
            // the sentence has a full stop of its own
            points.add(say.theirs("analysis.export.question.cause", cause.replaceFirst("[.\\s]+$", "")));
        }
        var tasks = item.row().tasks();
        for (int i = 1; i <= TalkItem.QUESTIONS; i++) {
            points.add(say.theirs("analysis.export.question." + i, String.join(", ", tasks), tasks.size()));
        }
        return PaperPart.lines(HandOverForm.QUESTIONS, points);
    }

    /** To be filled by hand at the meeting. */
    private static PaperPart decided() {
        return PaperPart.table(
                HandOverForm.DECIDED,
                List.of(),
                Collections.nCopies(LINES, Map.of("what", "\u00a0", "who", "\u00a0", "when", "\u00a0")));
    }
}
