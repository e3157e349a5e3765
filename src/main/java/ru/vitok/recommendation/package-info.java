/**
 * Addressed recommendations to schools: what it rests on, measures, dates, answers and reports.
 *
 * <p>Other modules start at {@code Recommendations}.
 */
@ApplicationModule(
        displayName = "Recommendations (stage 4)",
        allowedDependencies = {
            "club",
            "practice",
            "curriculum",
            "people",
            "evidence",
            "evidence :: ui",
            "search",
            "notification",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
