/**
 * The analytic note («аналитическая справка») of a school, of a test in a municipality and of the municipality's whole year:
 * what was written, where it falls short, what people did about it and what is proposed, put into words from the findings.
 *
 * <p>Start at {@code Reports}.
 */
@ApplicationModule(
        displayName = "Analytic notes",
        allowedDependencies = {
            "statistics",
            "assessment",
            "analysis",
            "monitoring",
            "curriculum",
            "people",
            "evidence",
            "document",
            "file",
            "notification",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
