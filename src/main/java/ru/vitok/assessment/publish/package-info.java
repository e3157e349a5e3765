/** How each kind of content becomes confirmed data; internal to the module. */
@NullMarked
package ru.vitok.assessment.publish;

import org.jspecify.annotations.NullMarked;
