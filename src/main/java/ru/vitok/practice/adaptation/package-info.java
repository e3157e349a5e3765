/** A colleague's practice made one's own, with its source named. */
@NamedInterface("adaptation")
@NullMarked
package ru.vitok.practice.adaptation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
