/** What a teacher alone sees: the own result of a test of teachers. */
@NullMarked
package ru.vitok.assessment.own;

import org.jspecify.annotations.NullMarked;
