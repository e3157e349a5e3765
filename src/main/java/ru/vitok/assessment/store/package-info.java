/** Imports, data sets and sums in PostgreSQL; internal to the module. */
@NullMarked
package ru.vitok.assessment.store;

import org.jspecify.annotations.NullMarked;
