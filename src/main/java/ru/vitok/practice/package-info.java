/**
 * A teacher describes what worked and the evidence that prompted it; reviewers read it; others apply it.
 *
 * <p>Other modules start at {@code PracticeLibrary}.
 */
@ApplicationModule(
        displayName = "Practice library (stage 3)",
        allowedDependencies = {
            "statistics",
            "assessment",
            "club",
            "curriculum",
            "people",
            "evidence",
            "evidence :: ui",
            "search",
            "search :: follow",
            "notification",
            "file",
            "document",
            "audit",
            "uikit"
        })
@NullMarked
package ru.vitok.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
