package ru.vitok.analysis.ui;

import java.text.NumberFormat;
import java.util.Locale;
import ru.vitok.uikit.Formats;

/** Numbers that want two decimals: coefficients, mean marks, ratios. */
final class Numbers {

    private static final char MINUS = '\u2212';

    private Numbers() {}

    static String hundredths(double number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number).replace('-', MINUS);
    }

    /** «+1,2» or «−1,2»: a difference whose unit stands in the head of its column. */
    static String signed(double number, Formats formats, Locale language) {
        var words = formats.decimal(number, language);
        return number > 0 ? "+" + words : words;
    }
}
