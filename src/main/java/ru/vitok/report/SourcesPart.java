package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.vitok.assessment.ResultSource;
import ru.vitok.curriculum.TestForm;
import ru.vitok.document.PaperPart;

/** Whose thresholds, whose codifiers, which statistics, and what was withheld. */
final class SourcesPart {

    private final Say say;

    SourcesPart(Say say) {
        this.say = say;
    }

    PaperPart part(List<TestReading> tests) {
        var points = new ArrayList<String>();
        tests.stream()
                .map(TestReading::thresholds)
                .distinct()
                .forEach(it -> points.add(say.words(
                        "sources.thresholds",
                        say.number(it.basicFrom()),
                        say.number(it.basicZone()),
                        say.number(it.harderFrom()),
                        say.number(it.harderZone()),
                        it.source())));
        tests.stream()
                .map(TestReading::form)
                .filter(Objects::nonNull)
                .map(TestForm::origin)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(it -> points.add(say.words("sources.codifier", it)));
        for (var source : List.of(ResultSource.REPORTS, ResultSource.PARTLY_REPORTS)) {
            var reported = tests.stream()
                    .filter(it -> it.source() == source)
                    .map(it -> say.test(it.key()))
                    .toList();
            if (!reported.isEmpty()) {
                points.add(say.words("sources." + source, String.join("; ", reported)));
            }
        }
        points.add(say.words("sources.intervals"));
        points.add(say.words("sources.judgement"));
        points.add(say.words("sources.years"));
        points.add(say.words("sources.small"));
        points.add(say.words("sources.causes"));
        return PaperPart.lines(ReportForm.SOURCES, points);
    }
}
