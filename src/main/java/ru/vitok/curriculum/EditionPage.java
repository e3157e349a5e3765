package ru.vitok.curriculum;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition with everything it says.
 *
 * @param madeBy who made it here; null for one that came in a file
 * @param warnings what is worth a look and does not keep it from being used
 * @param mayWithdraw the person may take it back
 * @param mayCopy the person may make their own from it
 */
public record EditionPage(
        EditionRow row,
        TestForm form,
        @Nullable String madeBy,
        Instant addedAt,
        List<EditionFault> warnings,
        boolean mayWithdraw,
        boolean mayCopy) {}
