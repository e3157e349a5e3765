/** Addresses that other machines fetch. */
@NullMarked
package ru.vitok.feed.rest;

import org.jspecify.annotations.NullMarked;
