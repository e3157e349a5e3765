/** Who the caller is, behind the REST door. */
@NullMarked
package ru.vitok.people.rest;

import org.jspecify.annotations.NullMarked;
