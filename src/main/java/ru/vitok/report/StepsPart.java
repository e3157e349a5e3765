package ru.vitok.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ru.vitok.document.PaperPart;
import ru.vitok.monitoring.SchoolStep;
import ru.vitok.monitoring.Step;
import ru.vitok.monitoring.StepThing;

/** «Кто что сделал»: schools in alphabetical order beside the stages they came through; no results stand here. */
final class StepsPart {

    private final Say say;

    StepsPart(Say say) {
        this.say = say;
    }

    PaperPart part(List<SchoolStep> schools) {
        var all = schools.size();
        var line = say.words(
                "steps.count",
                all,
                reached(schools, Step.ANALYSED),
                reached(schools, Step.DISCUSSED),
                reached(schools, Step.DECIDED),
                reached(schools, Step.PLANNED),
                reached(schools, Step.DONE));
        return PaperPart.table(
                ReportForm.STEPS, List.of(line), schools.stream().map(this::row).toList());
    }

    private static long reached(List<SchoolStep> schools, Step step) {
        return schools.stream().filter(it -> it.reached(step)).count();
    }

    private Map<String, String> row(SchoolStep school) {
        return Map.of(
                "school", school.name(),
                "analysed", cell(school, Step.ANALYSED),
                "discussed", cell(school, Step.DISCUSSED),
                "decided", cell(school, Step.DECIDED),
                "planned", cell(school, Step.PLANNED),
                "carried", cell(school, Step.DONE));
    }

    /** The last thing's day, and how many there are. */
    private String cell(SchoolStep school, Step step) {
        var things = school.things(step);
        return things.stream()
                .map(StepThing::at)
                .max(Instant::compareTo)
                .map(it -> say.words("steps.cell", say.day(it), things.size()))
                .orElse("—");
    }
}
