/**
 * Where the rows live: an embedded PostgreSQL in the data folder unless {@code spring.datasource.url} names another.
 *
 * <p>Start at {@code EmbeddedDatabase}; nobody else needs to know which of the two it is.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package ru.vitok.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
