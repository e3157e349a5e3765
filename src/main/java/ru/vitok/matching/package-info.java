/**
 * Matches a difficulty to practices, sessions, courses and people, and sends one bundle as the answer.
 *
 * <p>Start at {@code MethodistDesk}.
 */
@ApplicationModule(
        displayName = "Methodist desk (stage 5)",
        allowedDependencies = {
            "difficulty",
            "course",
            "practice",
            "session",
            "people",
            "curriculum",
            "evidence",
            "evidence :: ui",
            "search",
            "notification",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
