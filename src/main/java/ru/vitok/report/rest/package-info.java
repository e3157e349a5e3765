/** Analytic notes for other systems. */
@NullMarked
package ru.vitok.report.rest;

import org.jspecify.annotations.NullMarked;
