/** What a file is by its content, and what no reader of it should meet: size, signature, directory, parts, counting. */
@NullMarked
package ru.vitok.file.check;

import org.jspecify.annotations.NullMarked;
