/**
 * An append-only journal of who did what, by pseudonym and without personal columns.
 *
 * <p>Other modules start at {@code AuditJournal}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
@NullMarked
package ru.vitok.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
