package ru.vitok.uikit.formula;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A formula as MathML. Every element is named here; what a person typed comes through as text only. */
final class FormulaMarkup {

    private FormulaMarkup() {}

    /** @param apart on a line of its own */
    static String of(String tex, boolean apart) {
        return "<math" + (apart ? " display=\"block\"" : "") + ">" + of(TexReader.read(tex)) + "</math>";
    }

    private static String of(Part part) {
        return switch (part) {
            case Part.Row(var parts) -> element("mrow", all(parts));
            case Part.Letter(var text) -> element("mi", escaped(text));
            case Part.Figure(var text) -> element("mn", escaped(text));
            case Part.Sign(var text) -> element("mo", escaped(text));
            case Part.Words(var text) -> element("mtext", escaped(text));
            case Part.Fraction(var above, var below) -> element("mfrac", of(above) + of(below));
            case Part.Root(var inner, var degree) ->
                degree == null ? element("msqrt", of(inner)) : element("mroot", of(inner) + of(degree));
            case Part.Scripts(var base, var low, var high) -> {
                if (low == null) {
                    yield high == null ? of(base) : element("msup", of(base) + of(high));
                }
                yield high == null
                        ? element("msub", of(base) + of(low))
                        : element("msubsup", of(base) + of(low) + of(high));
            }
            case Part.Over(var inner, var mark) -> element("mover", of(inner) + element("mo", mark));
            case Part.Together(var lines, var braced) ->
                element("mrow", (braced ? element("mo", "{") : "") + element("mtable", rows(lines)));
        };
    }

    private static String all(List<Part> parts) {
        return parts.stream().map(FormulaMarkup::of).collect(Collectors.joining());
    }

    private static String rows(List<Part> lines) {
        return lines.stream()
                .map(line -> element("mtr", element("mtd", of(line))))
                .collect(Collectors.joining());
    }

    private static String element(String name, String inner) {
        return "<" + name + ">" + inner + "</" + name + ">";
    }

    /** Spaces at the edges of words are dropped by browsers unless they do not break. */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replace(' ', '\u00a0'), "UTF-8");
    }
}
