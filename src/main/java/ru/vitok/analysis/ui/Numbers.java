package ru.vitok.analysis.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers that want two decimals: coefficients, mean marks, ratios. */
final class Numbers {

    private Numbers() {}

    static String hundredths(double number, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
