/** Effects for other systems. */
@NullMarked
package ru.vitok.monitoring.rest;

import org.jspecify.annotations.NullMarked;
