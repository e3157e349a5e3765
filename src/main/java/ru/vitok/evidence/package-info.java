/**
 * Why: immutable snapshots of what the data said, and the trail that links every object of the cycle to what prompted it and what came of it.
 *
 * <p>Other modules start at {@code EvidenceLedger}.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"curriculum", "people", "uikit"})
@NullMarked
package ru.vitok.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
