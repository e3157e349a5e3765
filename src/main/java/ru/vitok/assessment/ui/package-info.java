/** Pages of the data: imports, the wizard, results by task. */
@NullMarked
package ru.vitok.assessment.ui;

import org.jspecify.annotations.NullMarked;
