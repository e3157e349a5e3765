/** What a page tells those who read it without running it. */
@NullMarked
package ru.vitok.feed.ui;

import org.jspecify.annotations.NullMarked;
