package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;

/** Tells by a cell alone that it is most likely a person. */
public final class PersonText {

    private static final Pattern SURNAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?(?<=ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|щук)");
    private static final Pattern REACHED = Pattern.compile("(?iu)[^@ ]{1,64}@[^@ ]{1,200}\\.[^@ ]|(^| )@\\w{3,}"
            + "|(?<![\\p{L}\\d])(vk\\.com|t\\.me|ok\\.ru)/.+|\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}"
            + "|(?<!\\d)(\\+7|8)[ (-]*\\d{3}[ )-]*\\d{3}[ -]*\\d{2}[ -]*\\d{2}(?!\\d)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}-]+( \\p{Lu}[\\p{L}.-]*){0,2}");
    private static final int LONGEST = 70;

    private PersonText() {}

    /** Somebody's name, or how to reach a person; long answers are neither. */
    static boolean person(String cell) {
        return cell.length() > 2
                && cell.length() <= LONGEST
                && (SURNAME.matcher(cell).matches()
                        || SensitiveText.person(cell)
                        || REACHED.matcher(cell).find());
    }

    /** What must not be quoted in a remark that is kept: a name of two words or more, or how to reach a person. */
    public static boolean quotable(String cell) {
        return !SensitiveText.person(cell) && !REACHED.matcher(cell).find();
    }

    /** A word or a few, each with a capital. */
    static boolean capitals(String cell) {
        return CAPITALS.matcher(cell).matches();
    }
}
