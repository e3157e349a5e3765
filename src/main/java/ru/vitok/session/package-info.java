/**
 * Open sessions, webinars and away sessions: agenda with its evidence, sign-up, the room, questions, minutes and decisions.
 *
 * <p>Other modules start at {@code Sessions}.
 */
@ApplicationModule(
        displayName = "Sessions (stage 3)",
        allowedDependencies = {
            "assessment",
            "analysis",
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
package ru.vitok.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
