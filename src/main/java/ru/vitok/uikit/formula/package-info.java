/** Formulas inside texts: a small part of TeX, shown as MathML, said as words where there is no room for more. */
@NullMarked
package ru.vitok.uikit.formula;

import org.jspecify.annotations.NullMarked;
