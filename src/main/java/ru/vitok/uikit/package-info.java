/**
 * Words, formats, icons and small components of the screen that know nothing of the field.
 *
 * <p>Views use them; {@code RefusalHandler} turns every failure into words.
 */
@ApplicationModule(
        displayName = "Screen kit",
        allowedDependencies = {})
@NullMarked
package ru.vitok.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
