/** Asking for help, one's own difficulties, and the conversation about one. */
@NullMarked
package ru.vitok.difficulty.ui;

import org.jspecify.annotations.NullMarked;
