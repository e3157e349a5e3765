/** Review of practices by two: who reads, by which rubric, what they say of which passage, and what follows from it. */
@NamedInterface("review")
@NullMarked
package ru.vitok.practice.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
