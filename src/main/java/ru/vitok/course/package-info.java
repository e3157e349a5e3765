/**
 * The catalogue of professional development programmes and their runs.
 *
 * <p>Other modules start at {@code Courses}.
 */
@ApplicationModule(
        displayName = "Courses (stage 5)",
        allowedDependencies = {
            "assessment",
            "curriculum",
            "people",
            "search",
            "notification",
            "evidence",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
