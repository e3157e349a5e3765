package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.document.PaperPart;

/** What has to be known if only this is read. */
final class BriefPart {

    private final Say say;

    BriefPart(Say say) {
        this.say = say;
    }

    PaperPart part(List<TestReading> tests, List<FieldReading> fields) {
        var points = new ArrayList<String>();
        if (tests.isEmpty()) {
            return PaperPart.lines(ReportForm.BRIEF, List.of(say.words("brief.nothing")));
        }
        var works = tests.stream()
                .filter(it -> it.results().marks() != null)
                .mapToLong(it -> it.results().participants())
                .sum();
        points.add(say.words("brief.tests", tests.size(), works));
        points.add(say.words(
                "brief.tasks",
                sum(tests, ResultStatus.INSUFFICIENT),
                sum(tests, ResultStatus.UNCERTAIN),
                sum(tests, ResultStatus.SUFFICIENT),
                sum(tests, ResultStatus.TOO_FEW)));
        points.add(fields.isEmpty() ? say.words("fields.none") : FieldPart.count(fields, say));
        years(tests, points);
        var answered = fields.stream().filter(it -> !it.answers().isEmpty()).count();
        if (!fields.isEmpty()) {
            points.add(say.words("brief.answered", answered, fields.size()));
        }
        return PaperPart.lines(ReportForm.BRIEF, points);
    }

    private void years(List<TestReading> tests, List<String> points) {
        var skills = tests.stream()
                .flatMap(it -> it.skills().stream())
                .map(SkillYears::new)
                .toList();
        if (skills.stream().anyMatch(it -> it.verdict() != SkillVerdict.FIRST)) {
            points.add(say.words(
                    "years.count",
                    SkillsByYear.count(skills, SkillVerdict.RISE),
                    SkillsByYear.count(skills, SkillVerdict.FALL),
                    SkillsByYear.count(skills, SkillVerdict.WITHIN),
                    SkillsByYear.count(skills, SkillVerdict.NOT_COMPARABLE),
                    SkillsByYear.count(skills, SkillVerdict.TOO_FEW)));
        }
    }

    private static long sum(List<TestReading> tests, ResultStatus status) {
        return tests.stream().mapToLong(it -> it.tasks(status).size()).sum();
    }
}
