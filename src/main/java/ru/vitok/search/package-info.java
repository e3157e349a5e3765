/**
 * One index over everything people may find: analyzers for Russian, rights inside the query, facets, highlights and the results page.
 *
 * <p>Other modules put their objects in through {@code SearchIndex}.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"audit", "people", "notification", "uikit"})
@NullMarked
package ru.vitok.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
