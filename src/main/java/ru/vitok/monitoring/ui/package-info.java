/** The page of monitoring and the page of one effect. */
@NullMarked
package ru.vitok.monitoring.ui;

import org.jspecify.annotations.NullMarked;
