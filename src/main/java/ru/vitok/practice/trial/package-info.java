/** Trials of practices in schools, and how firmly a practice is proved by them. */
@NamedInterface("trial")
@NullMarked
package ru.vitok.practice.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
