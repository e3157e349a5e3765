/** Clubs at the REST door. */
@NullMarked
package ru.vitok.club.rest;

import org.jspecify.annotations.NullMarked;
