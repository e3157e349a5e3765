package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.Standing;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.TaskResult;
import ru.vitok.document.PaperPart;
import ru.vitok.report.SkillYears.Verdict;

/** One test in words: marks, tasks below the threshold, skills over the years. */
final class TestWords {

    private final Say say;
    private final MarkWords marks;
    private final boolean everySkill;

    /** @param everySkill also those skills over the years that neither changed nor fall short */
    TestWords(Say say, boolean everySkill) {
        this.say = say;
        this.marks = new MarkWords(say);
        this.everySkill = everySkill;
    }

    PaperPart part(TestReading test) {
        var inner = new ArrayList<PaperPart>();
        inner.add(below(test));
        years(test).ifPresent(inner::add);
        return new PaperPart(ReportForm.TESTS, say.test(test.key()), marks.lines(test), List.of(), inner);
    }

    private PaperPart below(TestReading test) {
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
                task.level() == null ? say.words("below.no-level") : say.theirs("analysis.export.level." + task.level()),
                "value",
                value(task),
                "n",
                say.count(task.n()),
                "threshold",
                say.number(test.thresholds().from(task.level())),
                "elsewhere",
                beside.map(it -> say.words("elsewhere." + it.against(), say.number(it.others())))
                        .orElse("—"),
                "judgement",
                say.words("status." + task.status())
                        + beside.map(TaskComparison::standing)
                                .map(it -> "; " + standing(it))
                                .orElse(""));
    }

    private String standing(Standing standing) {
        return say.theirs("analysis.marks.beside." + standing);
    }

    private String value(TaskResult task) {
        var percent = task.percent();
        var low = task.low();
        var high = task.high();
        return percent == null
                ? "—"
                : low == null || high == null ? say.number(percent) : say.withInterval(percent, low, high);
    }

    private Optional<PaperPart> years(TestReading test) {
        var skills = test.skills().stream().map(SkillYears::new).toList();
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        if (skills.stream().allMatch(it -> it.verdict() == Verdict.FIRST)) {
            return Optional.of(PaperPart.lines(ReportForm.YEARS, List.of(say.words("years.first"))));
        }
        var shown = skills.stream().filter(it -> everySkill || speaks(it, test)).toList();
        var lines = List.of(say.words(
                "years.count",
                count(skills, Verdict.RISE),
                count(skills, Verdict.FALL),
                count(skills, Verdict.WITHIN),
                count(skills, Verdict.NOT_COMPARABLE),
                count(skills, Verdict.TOO_FEW)));
        return Optional.of(PaperPart.table(
                ReportForm.YEARS, lines, shown.stream().map(this::row).toList()));
    }

    private static boolean speaks(SkillYears skill, TestReading test) {
        return skill.verdict() == Verdict.RISE
                || skill.verdict() == Verdict.FALL
                || test.tasks(ResultStatus.INSUFFICIENT).stream()
                        .anyMatch(it -> skill.skill().code().equals(it.skillCode()));
    }

    static long count(List<SkillYears> skills, Verdict verdict) {
        return skills.stream().filter(it -> it.verdict() == verdict).count();
    }

    private Map<String, String> row(SkillYears skill) {
        return Map.of(
                "skill",
                skill.skill().name(),
                "byyear",
                skill.skill().years().stream().map(this::year).collect(Collectors.joining("; ")),
                "judgement",
                say.words("years." + skill.verdict()));
    }

    private String year(SkillHistory.Year year) {
        var percent = year.percent();
        var interval = year.interval();
        var words = percent == null
                ? say.theirs("analysis.marks.years.silence." + year.silence())
                : interval == null ? say.number(percent) : say.withInterval(interval);
        return say.words("years.year", String.valueOf(year.year()), words);
    }
}
