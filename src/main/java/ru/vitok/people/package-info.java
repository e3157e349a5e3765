/**
 * Who works where and may do what: regions, municipalities, schools and services; persons, accounts, roles scoped to an organisation, a subject or a club; and the one policy that every service asks.
 *
 * <p>Other modules start at {@code Viewers} and {@code Permissions}.
 */
@ApplicationModule(
        displayName = "People and organisations",
        allowedDependencies = {"audit", "uikit"})
@NullMarked
package ru.vitok.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
