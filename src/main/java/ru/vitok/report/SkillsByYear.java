package ru.vitok.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.document.PaperPart;

/** The same skills over the years, or why they cannot be put side by side. */
final class SkillsByYear {

    private final Say say;
    private final boolean everySkill;

    SkillsByYear(Say say, boolean everySkill) {
        this.say = say;
        this.everySkill = everySkill;
    }

    Optional<PaperPart> part(TestReading test) {
        var skills = test.skills().stream().map(SkillYears::new).toList();
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        if (skills.stream().allMatch(it -> it.verdict() == SkillVerdict.FIRST)) {
            return Optional.of(PaperPart.lines(ReportForm.YEARS, List.of(say.words("years.first"))));
        }
        var shown = skills.stream().filter(it -> everySkill || speaks(it, test)).toList();
        var lines = List.of(say.words(
                "years.count",
                count(skills, SkillVerdict.RISE),
                count(skills, SkillVerdict.FALL),
                count(skills, SkillVerdict.WITHIN),
                count(skills, SkillVerdict.NOT_COMPARABLE),
                count(skills, SkillVerdict.TOO_FEW)));
        return Optional.of(PaperPart.table(
                ReportForm.YEARS, lines, shown.stream().map(this::row).toList()));
    }

    private static boolean speaks(SkillYears skill, TestReading test) {
        return skill.verdict() == SkillVerdict.RISE
                || skill.verdict() == SkillVerdict.FALL
                || test.tasks(ResultStatus.INSUFFICIENT).stream()
                        .anyMatch(it -> skill.skill().code().equals(it.skillCode()));
    }

    static long count(List<SkillYears> skills, SkillVerdict verdict) {
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
