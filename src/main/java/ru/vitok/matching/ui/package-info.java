/** The methodist's desk: the queue beside the question, its match and the answer. */
@NullMarked
package ru.vitok.matching.ui;

import org.jspecify.annotations.NullMarked;
