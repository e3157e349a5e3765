/** The library's pages: search, a practice, the editor, the review. */
@NullMarked
package ru.vitok.practice.ui;

import org.jspecify.annotations.NullMarked;
