/** The page of results. */
@NullMarked
package ru.vitok.search.ui;

import org.jspecify.annotations.NullMarked;
