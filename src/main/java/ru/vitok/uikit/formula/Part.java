package ru.vitok.uikit.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula as it was read: what stands where. */
sealed interface Part {

    record Row(List<Part> parts) implements Part {}

    record Letter(String text) implements Part {}

    record Figure(String text) implements Part {}

    record Sign(String text) implements Part {}

    record Words(String text) implements Part {}

    record Fraction(Part above, Part below) implements Part {}

    record Root(Part of, @Nullable Part degree) implements Part {}

    /** With something small below on the right, above on the right, or both. */
    record Scripts(Part base, @Nullable Part low, @Nullable Part high) implements Part {}

    /** With a mark over it: an arrow of a vector, a line. */
    record Over(Part of, String mark) implements Part {}

    /** Lines one under another, behind a brace or without. */
    record Together(List<Part> lines, boolean braced) implements Part {}
}
