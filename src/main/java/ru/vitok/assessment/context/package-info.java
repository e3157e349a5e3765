/** Conditions of schools and the groups of similar schools that follow from them. */
@NullMarked
package ru.vitok.assessment.context;

import org.jspecify.annotations.NullMarked;
