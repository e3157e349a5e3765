/** Difficulties for other systems. */
@NullMarked
package ru.vitok.difficulty.rest;

import org.jspecify.annotations.NullMarked;
