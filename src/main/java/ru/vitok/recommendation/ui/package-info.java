/** Pages of recommendations: the list, one of them, the form. */
@NullMarked
package ru.vitok.recommendation.ui;

import org.jspecify.annotations.NullMarked;
