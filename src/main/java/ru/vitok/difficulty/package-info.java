/**
 * A teacher says in a minute what does not work; the promise to answer is kept here.
 *
 * <p>Other modules start at {@code Difficulties}.
 */
@ApplicationModule(
        displayName = "Difficulties (stage 5)",
        allowedDependencies = {
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
package ru.vitok.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
