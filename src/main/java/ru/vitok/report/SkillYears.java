package ru.vitok.report;

import java.util.List;
import java.util.Optional;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.SkillHistory.Silence;
import ru.vitok.analysis.SkillHistory.Year;

/** A skill over the years: what may be compared with what, and what came of it. */
record SkillYears(SkillHistory skill) {

    /** What may be said of the years. */
    enum Verdict {
        RISE,
        FALL,
        WITHIN,
        /** No earlier year has this skill. */
        NOT_COMPARABLE,
        /** There are years to compare with, but too few took part. */
        TOO_FEW,
        /** No earlier test at all. */
        FIRST
    }

    Verdict verdict() {
        var years = skill.years();
        if (years.size() < 2) {
            return Verdict.FIRST;
        }
        var last = years.getLast().interval();
        var before = before().map(Year::interval);
        if (last != null && before.isPresent()) {
            return Verdict.valueOf(Change.of(before.get(), last).name());
        }
        return earlier().stream().allMatch(it -> it.silence() == Silence.NOT_ASKED)
                ? Verdict.NOT_COMPARABLE
                : Verdict.TOO_FEW;
    }

    /** The nearest earlier year that may be compared with the last. */
    Optional<Year> before() {
        return earlier().reversed().stream().filter(it -> it.interval() != null).findFirst();
    }

    private List<Year> earlier() {
        return skill.years().subList(0, skill.years().size() - 1);
    }
}
