/** The ring and the trail: the two components in which every object of the cycle says what prompted it and what came of it. */
@NamedInterface("ui")
@NullMarked
package ru.vitok.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
