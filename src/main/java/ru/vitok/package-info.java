/** The portal in which a municipality's teachers answer what its assessment data show. */
@NullMarked
package ru.vitok;

import org.jspecify.annotations.NullMarked;
