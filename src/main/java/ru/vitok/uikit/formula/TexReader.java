package ru.vitok.uikit.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what school formulas need of TeX. Whatever it does not know stays as typed: nobody sees an error instead of a
 * text. A number is one thing, so that 2^10 is what its author meant.
 */
final class TexReader {

    private static final int DEEPEST = 30;
    private static final int LAST_ASCII = 127;

    private final TexText tex;
    private int depth;

    private TexReader(TexText tex) {
        this.tex = tex;
    }

    static Part read(String formula) {
        var tex = new TexText(formula);
        var reader = new TexReader(tex);
        var parts = new ArrayList<Part>();
        while (tex.more()) {
            parts.add(reader.row());
            // a brace too many, or a new line where there are no lines
            tex.skip(tex.next() == '}' ? 1 : 2);
        }
        return one(parts);
    }

    /** Up to a brace that nothing opened, or the end of a line. */
    private Part row() {
        var parts = new ArrayList<Part>();
        tex.skipSpaces();
        while (tex.more() && !tex.ends()) {
            parts.add(scripted());
            tex.skipSpaces();
        }
        return one(parts);
    }

    private static Part one(List<Part> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Part.Row(parts);
    }

    private Part scripted() {
        var base = tex.isScript() ? new Part.Row(List.of()) : atom();
        Part low = null;
        Part high = null;
        tex.skipSpaces();
        while (tex.isScript()) {
            var sign = tex.one();
            var small = sign.equals("'") ? new Part.Sign("′") : atom();
            if (sign.equals("_")) {
                low = small;
            } else {
                high = high == null ? small : new Part.Row(List.of(high, small));
            }
            tex.skipSpaces();
        }
        return low == null && high == null ? base : new Part.Scripts(base, low, high);
    }

    private Part atom() {
        tex.skipSpaces();
        if (!tex.more() || tex.ends()) {
            return new Part.Row(List.of());
        }
        if (depth == DEEPEST) {
            return new Part.Words(tex.rest());
        }
        depth++;
        try {
            return opened();
        } finally {
            depth--;
        }
    }

    private Part opened() {
        var sign = tex.next();
        if (sign == '{') {
            tex.skip(1);
            var inner = row();
            tex.skip(1);
            return inner;
        }
        if (sign == '\\') {
            tex.skip(1);
            return command(Character.isLetter(tex.next()) ? tex.run(Character::isLetter) : tex.one());
        }
        if (Character.isDigit(sign)) {
            return new Part.Figure(tex.figure());
        }
        if (Character.isLetter(sign)) {
            return sign <= LAST_ASCII ? new Part.Letter(tex.one()) : new Part.Words(tex.run(Character::isLetter));
        }
        return TexSigns.typed(tex.one());
    }

    private Part command(String name) {
        if (TexSigns.FRACTIONS.contains(name)) {
            return new Part.Fraction(atom(), atom());
        }
        if (TexSigns.WORDS.contains(name)) {
            return new Part.Words(tex.braced());
        }
        var mark = TexSigns.MARKS.get(name);
        if (mark != null) {
            return new Part.Over(atom(), mark);
        }
        return switch (name) {
            case "sqrt" -> {
                var degree = degree();
                yield new Part.Root(atom(), degree);
            }
            case "left", "right" -> tex.next() == '.' ? new Part.Words(tex.one().replace(".", "")) : atom();
            case "begin" -> together(tex.braced());
            default -> TexSigns.known(name);
        };
    }

    private @Nullable Part degree() {
        if (tex.next() != '[') {
            return null;
        }
        tex.skip(1);
        var words = tex.run(sign -> sign != ']');
        tex.skip(1);
        return read(words);
    }

    /** Lines behind a brace; of other arrangements the lines alone. */
    private Part together(String name) {
        var lines = new ArrayList<Part>();
        while (tex.more() && !tex.begins("\\end{")) {
            lines.add(row());
            tex.skip(tex.begins("\\\\") ? 2 : tex.next() == '}' ? 1 : 0);
        }
        tex.run(sign -> sign != '}');
        tex.skip(1);
        return new Part.Together(lines, name.equals("cases"));
    }
}
