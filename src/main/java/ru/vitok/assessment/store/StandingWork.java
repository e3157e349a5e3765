package ru.vitok.assessment.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work that stands, as COPY tells it: slice, school, primary score, mark, mark in the journal, scores. */
record StandingWork(
        UUID slice,
        UUID school,
        int primary,
        @Nullable Integer mark,
        @Nullable Integer journal,
        short[] scores) {

    static StandingWork of(byte[] line) {
        var fields = new String(line, 0, line.length - 1, StandardCharsets.US_ASCII).split("\t");
        return new StandingWork(
                UUID.fromString(fields[0]),
                UUID.fromString(fields[1]),
                Integer.parseInt(fields[2]),
                number(fields[3]),
                number(fields[4]),
                numbers(fields[5]));
    }

    private static @Nullable Integer number(String field) {
        return field.equals("\\N") ? null : Integer.valueOf(field);
    }

    /** «{1,-2,0}». */
    private static short[] numbers(String array) {
        int count = array.length() == 2
                ? 0
                : 1 + (int) array.chars().filter(it -> it == ',').count();
        var numbers = new short[count];
        int start = 1;
        for (int i = 0; i < count; i++) {
            int comma = array.indexOf(',', start);
            int end = comma < 0 ? array.length() - 1 : comma;
            numbers[i] = (short) Integer.parseInt(array, start, end, 10);
            start = end + 1;
        }
        return numbers;
    }
}
