package ru.vitok.analysis;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;

/** All that the page of marks reads for one school; for benchmarks. */
@Component
public class MarksReading {

    private final WorkFigures figures;
    private final Dynamics dynamics;
    private final SkillHistories histories;
    private final TaskProfiles profiles;
    private final Comparisons comparisons;

    MarksReading(
            WorkFigures figures,
            Dynamics dynamics,
            SkillHistories histories,
            TaskProfiles profiles,
            Comparisons comparisons) {
        this.figures = figures;
        this.dynamics = dynamics;
        this.histories = histories;
        this.profiles = profiles;
        this.comparisons = comparisons;
    }

    /** How many groups there are; the rest is only read. */
    public int read(SliceKey key, UUID municipality, UUID school, String code) {
        var groups = figures.groups(key, municipality);
        profiles.ofMunicipality(key, municipality);
        comparisons.ofSchool(key, municipality, school);
        dynamics.sameGrade(key, municipality, code);
        dynamics.cohort(key, municipality, code);
        histories.of(key, municipality, school);
        return groups.size();
    }
}
