package ru.vitok.assessment.intake.sheet;

/** One way of writing brackets and commas, for comparing captions. */
final class Brackets {

    private Brackets() {}

    /** «Математика (5 )» as «Математика( 5) »: no space before a bracket or comma, one behind it. */
    static String apart(String text) {
        if (text.indexOf('(') < 0 && text.indexOf(')') < 0 && text.indexOf(',') < 0) {
            return text;
        }
        var apart = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            boolean beforeBracket = i + 1 < text.length() && isBracket(text.charAt(i + 1));
            boolean behindBracket = i > 0 && isBracket(text.charAt(i - 1));
            if (isBracket(it)) {
                apart.append(it).append(' ');
            } else if (it != ' ' || !beforeBracket && !behindBracket) {
                apart.append(it);
            }
        }
        return apart.toString();
    }

    private static boolean isBracket(char it) {
        return it == '(' || it == ')' || it == ',';
    }
}
