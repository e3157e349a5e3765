/** Colleagues who write a practice together with its author: asked, agreed, named to readers, gone again. */
@NamedInterface("authors")
@NullMarked
package ru.vitok.practice.authors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
