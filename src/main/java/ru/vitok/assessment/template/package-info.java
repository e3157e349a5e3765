/** Tables that the portal gives out to be filled in: results come back through the same import as any other file. */
@NullMarked
package ru.vitok.assessment.template;

import org.jspecify.annotations.NullMarked;
