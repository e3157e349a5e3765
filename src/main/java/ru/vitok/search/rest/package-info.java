/** The search as other systems call it. */
@NullMarked
package ru.vitok.search.rest;

import org.jspecify.annotations.NullMarked;
