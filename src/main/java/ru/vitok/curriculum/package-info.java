/**
 * Subjects, grades, skills and the tests that check them: tasks with levels, maxima and mark boundaries by edition, and the threshold profiles that colour a percentage.
 *
 * <p>Other modules start at {@code Tests}.
 */
@ApplicationModule(
        displayName = "Curriculum",
        allowedDependencies = {"people", "audit", "uikit"})
@NullMarked
package ru.vitok.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
