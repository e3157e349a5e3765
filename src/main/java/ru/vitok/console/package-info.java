/**
 * The commands of the launcher: organisations, users, tokens and imports, while the portal runs and while it is stopped.
 *
 * <p>Nobody may use it.
 */
@ApplicationModule(
        displayName = "Operator console",
        allowedDependencies = {"people", "assessment", "curriculum", "evidence", "audit", "uikit"})
@NullMarked
package ru.vitok.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
