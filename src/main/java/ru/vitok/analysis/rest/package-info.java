/** Problem fields, signs of bias and low results for other systems. */
@NullMarked
package ru.vitok.analysis.rest;

import org.jspecify.annotations.NullMarked;
