/** The imports and results of the public API. */
@NullMarked
package ru.vitok.assessment.rest;

import org.jspecify.annotations.NullMarked;
