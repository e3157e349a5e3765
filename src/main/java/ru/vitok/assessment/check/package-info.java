/** What only the database can tell about a file: schools, specifications, data that stand already; internal to the module. */
@NullMarked
package ru.vitok.assessment.check;

import org.jspecify.annotations.NullMarked;
