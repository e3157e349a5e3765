/** Pages of the analytic notes. */
@NullMarked
package ru.vitok.report.ui;

import org.jspecify.annotations.NullMarked;
