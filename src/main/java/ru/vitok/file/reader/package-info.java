/** A process of its own in which strangers' files are parsed: it has little memory, little time and no secrets. */
@NullMarked
package ru.vitok.file.reader;

import org.jspecify.annotations.NullMarked;
