package ru.vitok.assessment.intake.guard;

import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;

/**
 * Follows the bytes of a part of a workbook for the addresses of its cells. A row is filled up to its last cell, so an
 * address such as «ZZZZZZ1» would take all memory before anybody could count the columns.
 */
final class Addresses {

    /** Of the last column that a spreadsheet has, XFD. */
    private static final int LETTERS = 3;

    private enum Place {
        ELSEWHERE,
        GAP,
        NAME,
        SIGN,
        ADDRESS
    }

    private final Limits limits;
    private Place place = Place.ELSEWHERE;
    private int letters;

    Addresses(Limits limits) {
        this.limits = limits;
    }

    /** Bytes that follow those seen before. */
    void look(byte[] bytes, int length) {
        var now = place;
        for (int i = 0; i < length; i++) {
            if (now == Place.ELSEWHERE) {
                i = gap(bytes, i, length);
                now = i < length ? Place.GAP : now;
            } else {
                now = next(now, bytes[i]);
            }
        }
        place = now;
    }

    /** Where a gap begins: nearly every byte lies between two attributes and is passed over at once. */
    private static int gap(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && (bytes[i] & 0xFF) > ' ') {
            i++;
        }
        return i;
    }

    /** An attribute r: a gap, its name, the sign of equality, a quote. */
    private Place next(Place now, byte it) {
        return switch (now) {
            case ELSEWHERE -> now;
            case GAP -> it == 'r' ? Place.NAME : gap(it) ? Place.GAP : Place.ELSEWHERE;
            case NAME -> it == '=' ? Place.SIGN : gap(it) ? Place.NAME : Place.ELSEWHERE;
            case SIGN -> quote(it) ? address() : gap(it) ? Place.SIGN : Place.ELSEWHERE;
            case ADDRESS -> letter(it) ? further() : Place.ELSEWHERE;
        };
    }

    private Place address() {
        letters = 0;
        return Place.ADDRESS;
    }

    private Place further() {
        if (++letters > LETTERS) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_COLUMNS, limits.columns());
        }
        return Place.ADDRESS;
    }

    private static boolean gap(byte it) {
        return it == ' ' || it == '\t' || it == '\r' || it == '\n';
    }

    private static boolean quote(byte it) {
        return it == '"' || it == '\'';
    }

    /** A letter written as «&#90;» counts as too many: no program writes it so. */
    private static boolean letter(byte it) {
        return it >= 'A' && it <= 'Z' || it >= 'a' && it <= 'z' || it == '$' || it == '&';
    }
}
