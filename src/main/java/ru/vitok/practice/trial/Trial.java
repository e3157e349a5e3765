package ru.vitok.practice.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.UseVerdict;

/**
 * A trial with its schools in alphabetical order.
 *
 * @param closedOn null while it runs
 * @param confirmed null unless it was closed with a finding
 */
public record Trial(
        UUID id,
        UUID practice,
        UUID openedBy,
        TrialPlan plan,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Boolean confirmed,
        String conclusion,
        List<TrialSchool> schools) {

    /** «Апробация: не меньше двух школ», domain rules of practices. */
    public static final int LEAST_SCHOOLS = 2;

    public static final int CONCLUSION_MAX = 2000;

    public Trial {
        schools = List.copyOf(schools);
    }

    /** With other schools named only by their municipality. */
    Trial discreet(Set<UUID> known) {
        return new Trial(
                id,
                practice,
                openedBy,
                plan,
                openedOn,
                closedOn,
                confirmed,
                conclusion,
                schools.stream()
                        .map(it -> known.contains(it.school()) ? it : it.discreet())
                        .toList());
    }

    public boolean running() {
        return closedOn == null;
    }

    /** What schools found; «рано судить» is no finding. */
    public List<TrialResult> findings() {
        return schools.stream()
                .map(TrialSchool::result)
                .filter(it -> it != null && it.verdict() != UseVerdict.TOO_EARLY)
                .toList();
    }

    public boolean enough() {
        return findings().size() >= LEAST_SCHOOLS;
    }
}
