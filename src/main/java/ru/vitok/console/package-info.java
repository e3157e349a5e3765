/**
 * The commands of the launcher: organisations, users, tokens, imports, the library as a folder and the search index, while the portal runs and while it is stopped.
 *
 * <p>Nobody may use it.
 */
@ApplicationModule(
        displayName = "Operator console",
        allowedDependencies = {
            "people",
            "assessment",
            "curriculum",
            "evidence",
            "audit",
            "search",
            "practice",
            "practice :: folder",
            "uikit"
        })
@NullMarked
package ru.vitok.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
