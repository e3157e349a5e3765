/** Matches for other systems. */
@NullMarked
package ru.vitok.matching.rest;

import org.jspecify.annotations.NullMarked;
