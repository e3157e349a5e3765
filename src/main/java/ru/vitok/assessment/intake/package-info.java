/** Reads a report file: guards against hostile bytes, recognises the form by content, returns plain records and a list of problems. */
@NullMarked
package ru.vitok.assessment.intake;

import org.jspecify.annotations.NullMarked;
