/** The library's REST door. */
@NullMarked
package ru.vitok.practice.rest;

import org.jspecify.annotations.NullMarked;
