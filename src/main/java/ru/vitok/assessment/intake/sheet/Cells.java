package ru.vitok.assessment.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;

/** What people and programs write in cells, brought to one form. */
public final class Cells {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}) ?(?:\\p{IsCyrillic}[\\p{IsCyrillic}. ]*)?");

    private static final Pattern TAIL = Pattern.compile("[\\s:.*]+$");
    private static final Pattern CODE = Pattern.compile("\\d+[.,]0+");
    /** As many letters as a cell of a spreadsheet may have. */
    private static final int LONGEST = 32_767;
    /** No share that anybody writes has as many digits before its point or behind it. */
    private static final int DIGITS = 30;

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private Cells() {}

    /** One line, single spaces, no NBSP; null for what looks empty. */
    public static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        if (raw.length() > LONGEST) {
            throw new UnreadableFile(ProblemCode.TEXT_TOO_LONG, LONGEST);
        }
        var text = Spaces.single(raw);
        return text.isEmpty() ? null : text;
    }

    /** For comparing headers: lower case, е for ё, no space before brackets, no colon at the end. */
    public static String key(@Nullable String raw) {
        if (raw != null && isKey(raw)) {
            return raw;
        }
        var text = clean(raw);
        if (text == null) {
            return "";
        }
        var lower = text.toLowerCase(RUSSIAN).replace('ё', 'е');
        lower = Brackets.apart(Lookalikes.cyrillic(lower));
        return Character.isLetterOrDigit(lower.charAt(lower.length() - 1))
                ? lower.strip()
                : TAIL.matcher(lower).replaceAll("").strip();
    }

    /** Scores, codes and logins, which are nearly all cells of a table. */
    private static boolean isKey(String raw) {
        // «OO» of a caption may be two Latin letters
        if (raw.equals("oo")) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            char it = raw.charAt(i);
            if (!(it >= '0' && it <= '9' || it >= 'a' && it <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** A number with a decimal point or comma, spaces between thousands, a per cent sign; null for the rest. */
    public static @Nullable Double number(@Nullable String raw) {
        var text = clean(raw);
        return text == null ? null : Numbers.parse(text);
    }

    /** A whole number, also when a program wrote it as «12.0»; null for the rest. */
    public static @Nullable Integer integer(@Nullable String raw) {
        int digits = raw == null ? -1 : Numbers.digits(raw);
        if (digits >= 0) {
            return digits;
        }
        var number = number(raw);
        if (number == null || number != Math.rint(number) || Math.abs(number) > 1_000_000_000) {
            return null;
        }
        return number.intValue();
    }

    /** «5 класс», «2 б.», «6А»: the number that the words count; null for the rest. */
    public static @Nullable Integer counted(@Nullable String raw) {
        var whole = integer(raw);
        var text = clean(raw);
        if (whole != null || text == null) {
            return whole;
        }
        var match = COUNTED.matcher(text);
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }

    /** A share that a spreadsheet shows as per cent, as it shows it; the text itself where it is no number. */
    static String percent(String share) {
        try {
            var number = new BigDecimal(share);
            if (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS) {
                return share;
            }
            var shown = number.movePointRight(2).setScale(6, RoundingMode.HALF_UP);
            return shown.stripTrailingZeros().toPlainString() + "%";
        } catch (NumberFormatException notANumber) {
            return share;
        }
    }

    /** Codes keep their text, but «60001.0» of a numeric cell is the code «60001». */
    public static @Nullable String code(@Nullable String raw) {
        var text = clean(raw);
        return text != null && text.endsWith("0") && CODE.matcher(text).matches()
                ? text.replaceAll("[.,]0+$", "")
                : text;
    }

    /** Binary noise of a spreadsheet («8.140000000000001») is not part of the figure. */
    public static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
}
