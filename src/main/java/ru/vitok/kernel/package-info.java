/**
 * What every module may use: the way the domain says no.
 *
 * <p>Start at {@link Refusal}.
 */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
@NullMarked
package ru.vitok.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
