/** The catalogue of courses and the page of one. */
@NullMarked
package ru.vitok.course.ui;

import org.jspecify.annotations.NullMarked;
