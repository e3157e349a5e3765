/** The board of problem fields, the page of one, and signs at schools. */
@NullMarked
package ru.vitok.analysis.ui;

import org.jspecify.annotations.NullMarked;
