/** What people gather from the library: bookmarks, collections with a word why, what suits a teacher. */
@NamedInterface("collection")
@NullMarked
package ru.vitok.practice.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
