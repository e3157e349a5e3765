package ru.vitok.assessment.intake.sheet;

import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Numbers as cells write them; the plain whole ones, which most are, without looking twice. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?");
    private static final int SURELY_INT = 9;
    private static final int SURELY_EXACT = 16;
    private static final double[] POWERS =
            DoubleStream.iterate(1, it -> it * 10).limit(SURELY_EXACT).toArray();

    private Numbers() {}

    /** The digits of a short whole number, or -1. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > SURELY_INT) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (it < '0' || it > '9') {
                return -1;
            }
            value = 10 * value + it - '0';
        }
        return value;
    }

    static @Nullable Double parse(String text) {
        int whole = digits(text);
        if (whole >= 0) {
            return (double) whole;
        }
        var plain = plain(text);
        var decimal = plain == null ? -1 : decimal(plain);
        if (decimal >= 0) {
            return decimal;
        }
        var number = plain == null || !NUMBER.matcher(plain).matches() ? Double.NaN : Double.parseDouble(plain);
        return Double.isFinite(number) ? Double.valueOf(number) : null;
    }

    /**
     * «8.14»: exact, because both its digits and the power of ten below it are whole numbers that a double holds; -1 for
     * whatever is longer or written otherwise.
     */
    private static double decimal(String text) {
        int point = text.indexOf('.');
        if (point < 1 || text.length() > SURELY_EXACT) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (i != point) {
                if (it < '0' || it > '9') {
                    return -1;
                }
                value = 10 * value + it - '0';
            }
        }
        return value / POWERS[text.length() - 1 - point];
    }

    /** Without spaces between thousands and a per cent sign; null where anything stands that no number has. */
    private static @Nullable String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            switch (it) {
                case ' ', '\'', '’' -> {}
                case ',' -> plain.append('.');
                case '−' -> plain.append('-');
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '+', '-', 'e', 'E', '%' -> plain.append(it);
                default -> {
                    return null;
                }
            }
        }
        int last = plain.length() - 1;
        return (last >= 0 && plain.charAt(last) == '%' ? plain.substring(0, last) : plain.toString());
    }
}
