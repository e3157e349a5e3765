package ru.vitok.assessment.intake.sheet;

/**
 * Whatever looks like nothing: thin, hard and zero-width spaces, word joiners, marks of byte order, signs that turn the
 * direction of writing, and the control characters, of which a database takes no text with NUL.
 */
final class Spaces {

    private Spaces() {}

    static boolean is(char it) {
        return it <= ' ' || it >= '\u00A0' && beyondLatin(it);
    }

    private static boolean beyondLatin(char it) {
        return it == '\u00A0'
                || it >= '\u2000' && it <= '\u200F'
                || it == '\u1680'
                || it >= '\u2028' && it <= '\u202F'
                || it >= '\u205F' && it <= '\u206F'
                || it == '\u3000'
                || it == '\uFEFF';
    }

    /** One line, single spaces, none at the ends. Nearly every cell is like that already and stays as it is. */
    static String single(String raw) {
        return isSingle(raw) ? raw : squeezed(raw);
    }

    private static boolean isSingle(String raw) {
        int last = raw.length() - 1;
        if (last < 0 || raw.charAt(0) <= ' ' || raw.charAt(last) <= ' ') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            char it = raw.charAt(i);
            if (is(it) && (it != ' ' || is(raw.charAt(i + 1)))) {
                return false;
            }
        }
        return true;
    }

    private static String squeezed(String raw) {
        var text = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char it = raw.charAt(i);
            if (!is(it)) {
                text.append(it);
            } else if (!gap) {
                text.append(' ');
            }
            gap = is(it);
        }
        return text.toString().strip();
    }
}
