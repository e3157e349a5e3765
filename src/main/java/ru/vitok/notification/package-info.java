/**
 * What a person must hear of: the inbox behind the bell, and letters by e-mail through an outbox written in the same transaction.
 *
 * <p>Other modules start at {@code Notices}.
 */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"people", "uikit"})
@NullMarked
package ru.vitok.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
