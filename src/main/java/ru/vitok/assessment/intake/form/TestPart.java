package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;

/** A block of a test of teachers, or an element of content within it; those belong to the block of the subject. */
record TestPart(String block, @Nullable String element) {}
