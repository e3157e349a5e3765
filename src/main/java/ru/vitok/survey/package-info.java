/**
 * Questionnaires, anonymous or not.
 *
 * <p>Nothing uses it yet; it stands here so that the arrows are enforced from the first commit.
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {"people", "notification", "uikit"})
@NullMarked
package ru.vitok.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
