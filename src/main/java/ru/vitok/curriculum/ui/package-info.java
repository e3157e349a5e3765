/** Pages of works, their tasks and codes. */
@NullMarked
package ru.vitok.curriculum.ui;

import org.jspecify.annotations.NullMarked;
