package ru.vitok.uikit.formula;

import java.util.List;
import java.util.stream.Collectors;

/** A formula in a line of plain text, for letters, papers and the search: (a + b)/2, x², √(a + 1). */
final class FormulaWords {

    private static final String PLAIN = "0123456789+−-=()n";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
    private static final String SPACED = "+−=≤≥≠≈<>→⇒⇔·×÷±∈∉∪∩∥⊥";

    private FormulaWords() {}

    static String of(String tex) {
        return of(TexReader.read(tex)).replaceAll("\\s+", " ").strip();
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Row(var parts) -> all(parts);
            case Part.Letter(var text) -> text;
            case Part.Figure(var text) -> text;
            case Part.Sign(var text) -> SPACED.contains(text) ? " " + text + " " : text;
            case Part.Words(var text) -> " " + text + " ";
            case Part.Fraction(var above, var below) -> together(above) + "/" + together(below);
            case Part.Root(var inner, var degree) ->
                (degree == null ? "" : small(degree, HIGH, "")) + "√" + together(inner);
            case Part.Scripts(var base, var low, var high) ->
                of(base).stripTrailing()
                        + (low == null ? "" : small(low, LOW, "_"))
                        + (high == null ? "" : small(high, HIGH, "^"));
            case Part.Over(var inner, var _) -> of(inner);
            case Part.Together(var lines, var _) ->
                lines.stream().map(FormulaWords::of).map(String::strip).collect(Collectors.joining("; "));
        };
    }

    private static String all(List<Part> parts) {
        return parts.stream().map(FormulaWords::of).collect(Collectors.joining());
    }

    /** What is more than one thing needs brackets to stay together. */
    private static String together(Part part) {
        var words = of(part).strip();
        return part instanceof Part.Row(var parts) && parts.size() > 1 ? "(" + words + ")" : words;
    }

    private static String small(Part part, String signs, String otherwise) {
        var words = of(part).replace(" ", "");
        if (words.equals("′") || words.equals("°") || words.equals("∘")) {
            return words.replace("∘", "°");
        }
        return words.chars().allMatch(sign -> PLAIN.indexOf(sign) >= 0)
                ? words.chars()
                        .mapToObj(sign -> String.valueOf(signs.charAt(PLAIN.indexOf(sign))))
                        .collect(Collectors.joining())
                : otherwise + (words.length() > 1 ? "(" + words + ")" : words);
    }
}
