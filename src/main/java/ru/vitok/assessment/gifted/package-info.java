/** Olympiads and contests as they are stored. */
@NullMarked
package ru.vitok.assessment.gifted;

import org.jspecify.annotations.NullMarked;
