package ru.vitok.practice.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school that takes part; no result until it has told.
 *
 * @param withheld whether the name, and figures of fewer than ten pupils, are kept from whoever asks
 */
public record TrialSchool(
        UUID school,
        String name,
        UUID municipality,
        String municipalityName,
        LocalDate joinedOn,
        @Nullable TrialResult result,
        boolean withheld) {

    TrialSchool discreet() {
        var told = result == null ? null : result.discreet();
        return new TrialSchool(school, "", municipality, municipalityName, joinedOn, told, true);
    }
}
