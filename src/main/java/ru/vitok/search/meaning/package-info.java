/** What texts are about, as numbers, by a model that the operator brings; without one nothing here does anything. */
@NullMarked
package ru.vitok.search.meaning;

import org.jspecify.annotations.NullMarked;
