/**
 * Did it help: before and after for schools that were helped beside those that were not, and who did what.
 *
 * <p>Start at {@code Effects}.
 */
@ApplicationModule(
        displayName = "Monitoring (stage 6)",
        allowedDependencies = {
            "statistics",
            "assessment",
            "analysis",
            "club",
            "recommendation",
            "session",
            "course",
            "matching",
            "curriculum",
            "people",
            "evidence",
            "evidence :: ui",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
