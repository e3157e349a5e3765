/** A school's own control: what it did, seen by the school and its methodist alone. */
@NullMarked
package ru.vitok.assessment.control;

import org.jspecify.annotations.NullMarked;
