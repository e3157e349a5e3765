package ru.vitok.uikit.formula;

import java.util.function.IntPredicate;

/** The signs of a formula, and how far they are read. */
final class TexText {

    private final String tex;
    private int at;

    TexText(String tex) {
        this.tex = tex;
    }

    boolean more() {
        return at < tex.length();
    }

    /** The next sign; a space at the end. */
    char next() {
        return more() ? tex.charAt(at) : ' ';
    }

    boolean begins(String words) {
        return tex.startsWith(words, at);
    }

    /** A brace that closes, the end of a line, the end of lines. */
    boolean ends() {
        return next() == '}' || begins("\\\\") || begins("\\end{");
    }

    boolean isScript() {
        return "^_'".indexOf(next()) >= 0;
    }

    void skip(int signs) {
        at = Math.min(tex.length(), at + signs);
    }

    void skipSpaces() {
        while (more() && Character.isWhitespace(next())) {
            at++;
        }
    }

    String one() {
        var from = at;
        skip(1);
        return tex.substring(from, at);
    }

    String run(IntPredicate belongs) {
        var from = at;
        while (more() && belongs.test(next())) {
            at++;
        }
        return tex.substring(from, at);
    }

    /** Digits, and a comma or a point between digits. */
    String figure() {
        var from = at;
        while (more() && (Character.isDigit(next()) || isComma())) {
            at++;
        }
        return tex.substring(from, at);
    }

    private boolean isComma() {
        return (next() == ',' || next() == '.') && at + 1 < tex.length() && Character.isDigit(tex.charAt(at + 1));
    }

    /** What stands between the braces that begin here, as it is typed. */
    String braced() {
        if (next() != '{') {
            return one();
        }
        var end = tex.indexOf('}', at);
        var words = tex.substring(at + 1, end < 0 ? tex.length() : end);
        skip(words.length() + 2);
        return words;
    }

    String rest() {
        return run(_ -> true);
    }
}
