/** Searches that people follow: kept with what was chosen in the facets, asked again every morning. */
@NullMarked
package ru.vitok.search.saved;

import org.jspecify.annotations.NullMarked;
