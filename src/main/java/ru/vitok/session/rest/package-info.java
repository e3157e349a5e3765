/** Sessions and calendars at the REST door. */
@NullMarked
package ru.vitok.session.rest;

import org.jspecify.annotations.NullMarked;
