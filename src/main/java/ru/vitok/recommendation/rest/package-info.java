/** The REST door of recommendations. */
@NullMarked
package ru.vitok.recommendation.rest;

import org.jspecify.annotations.NullMarked;
