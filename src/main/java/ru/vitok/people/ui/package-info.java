/** Pages of administrators: people, organisations, settings of the municipality. */
@NullMarked
package ru.vitok.people.ui;

import org.jspecify.annotations.NullMarked;
