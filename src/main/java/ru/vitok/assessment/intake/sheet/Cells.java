package ru.vitok.assessment.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people and programs write in cells, brought to one form. */
public final class Cells {

    private Cells() {}

    /** One line, single spaces, no NBSP; null for what looks empty. */
    public static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        var text =
                raw.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    /** For comparing headers: lower case, е for ё, no space before brackets, no colon at the end. */
    public static String key(@Nullable String raw) {
        var text = clean(raw);
        if (text == null) {
            return "";
        }
        return text.toLowerCase(Locale.forLanguageTag("ru"))
                .replace('ё', 'е')
                .replaceAll("\\s*([(),])\\s*", "$1 ")
                .replaceAll("[\\s:.*]+$", "")
                .strip();
    }

    /** A number with a decimal point or comma, spaces between thousands, a per cent sign; null for the rest. */
    public static @Nullable Double number(@Nullable String raw) {
        var text = clean(raw);
        if (text == null) {
            return null;
        }
        var plain = text.replace(" ", "").replace(',', '.').replace('−', '-').replaceAll("%$", "");
        if (!plain.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?")) {
            return null;
        }
        return Double.valueOf(plain);
    }

    /** A whole number, also when a program wrote it as «12.0»; null for the rest. */
    public static @Nullable Integer integer(@Nullable String raw) {
        var number = number(raw);
        if (number == null || number != Math.rint(number) || Math.abs(number) > 1_000_000_000) {
            return null;
        }
        return number.intValue();
    }

    /** Codes keep their text, but «60001.0» of a numeric cell is the code «60001». */
    public static @Nullable String code(@Nullable String raw) {
        var text = clean(raw);
        return text != null && text.matches("\\d+[.,]0+") ? text.replaceAll("[.,]0+$", "") : text;
    }

    /** Binary noise of a spreadsheet («8.140000000000001») is not part of the figure. */
    public static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
}
