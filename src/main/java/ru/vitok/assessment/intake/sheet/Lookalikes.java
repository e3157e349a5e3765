package ru.vitok.assessment.intake.sheet;

/** Latin letters typed among Cyrillic ones, which nobody sees: «Kод учacтника». */
final class Lookalikes {

    private static final String LATIN = "abcehkmoptxy";
    private static final String CYRILLIC = "авсенкмортху";

    private Lookalikes() {}

    /** Brings words in lower case to Cyrillic whose every Latin letter has a Cyrillic double; logins have others. */
    static String cyrillic(String text) {
        if (!mixed(text)) {
            return text;
        }
        var folded = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                fold(folded, start, i);
                start = i + 1;
            }
        }
        return folded.toString();
    }

    /** Whether there is a Latin letter at all, and nothing tells that the text is Latin. */
    private static boolean mixed(String text) {
        boolean latin = false;
        boolean cyrillic = false;
        boolean own = false;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            latin |= it >= 'a' && it <= 'z';
            own |= it >= 'a' && it <= 'z' && LATIN.indexOf(it) < 0;
            cyrillic |= it >= 'а' && it <= 'я';
        }
        return latin && (cyrillic || !own && text.length() > 1);
    }

    private static void fold(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            char it = text.charAt(i);
            if (it >= '0' && it <= '9' || it >= 'a' && it <= 'z' && LATIN.indexOf(it) < 0) {
                return;
            }
        }
        for (int i = start; i < end; i++) {
            int at = LATIN.indexOf(text.charAt(i));
            if (at >= 0) {
                text.setCharAt(i, CYRILLIC.charAt(at));
            }
        }
    }
}
