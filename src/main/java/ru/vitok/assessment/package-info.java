/**
 * Takes in the results of assessment procedures in their real layouts and answers what was solved where.
 *
 * <p>Other modules start at {@code Results} and hear of {@code ResultsChanged}.
 */
@ApplicationModule(
        displayName = "Assessment data (stage 1)",
        allowedDependencies = {
            "statistics",
            "curriculum",
            "people",
            "evidence",
            "evidence :: ui",
            "file",
            "search",
            "notification",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
