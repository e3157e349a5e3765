/**
 * Finds where learning fails, with its uncertainty, and lets people confirm, discuss and publish it.
 *
 * <p>Other modules start at {@code ProblemFields}.
 */
@ApplicationModule(
        displayName = "Problem fields (stage 2)",
        allowedDependencies = {
            "statistics",
            "assessment",
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
package ru.vitok.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
