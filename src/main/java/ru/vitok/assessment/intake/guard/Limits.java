package ru.vitok.assessment.intake.guard;

import java.time.Duration;

/**
 * How large a file may be, packed and unpacked, before it is refused.
 *
 * @param letters of all cells of a table together: one text may stand in a million cells
 */
public record Limits(
        long fileBytes,
        long archiveBytes,
        long unpackedBytes,
        long ratioFreeBytes,
        int ratio,
        int entries,
        int sheets,
        int rows,
        int columns,
        long letters,
        Duration time) {

    private static final long MEGABYTE = 1 << 20;

    public static final Limits STANDARD = new Limits(
            25 * MEGABYTE,
            200 * MEGABYTE,
            200 * MEGABYTE,
            10 * MEGABYTE,
            100,
            2000,
            50,
            200_000,
            512,
            100 * MEGABYTE,
            Duration.ofSeconds(60));
}
