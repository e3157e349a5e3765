/** The library as a folder of Markdown files: written out whole, taken in file by file. */
@NamedInterface("folder")
@NullMarked
package ru.vitok.practice.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
