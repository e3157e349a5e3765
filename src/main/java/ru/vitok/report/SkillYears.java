package ru.vitok.report;

import java.util.List;
import java.util.Optional;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.analysis.SkillHistory.Year;

/** A skill over the years: what may be compared with what, and what came of it. */
record SkillYears(SkillHistory skill) {

    SkillVerdict verdict() {
        var years = skill.years();
        if (years.size() < 2) {
            return SkillVerdict.FIRST;
        }
        var last = years.getLast().interval();
        var before = before().map(Year::interval);
        if (last != null && before.isPresent()) {
            return SkillVerdict.valueOf(Change.of(before.get(), last).name());
        }
        return earlier().stream()
                        .allMatch(it -> it.silence() == Silence.NOT_ASKED || it.silence() == Silence.NOT_LINKED)
                ? SkillVerdict.NOT_COMPARABLE
                : SkillVerdict.TOO_FEW;
    }

    /** The nearest earlier year that may be compared with the last. */
    Optional<Year> before() {
        return earlier().reversed().stream().filter(it -> it.interval() != null).findFirst();
    }

    private List<Year> earlier() {
        return skill.years().subList(0, skill.years().size() - 1);
    }
}
