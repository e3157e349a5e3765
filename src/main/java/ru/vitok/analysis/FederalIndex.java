package ru.vitok.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index of objectivity of a municipality: 100 less the per cent of schools with a federal marker or more.
 *
 * @param schools of which a marker at least could be reckoned
 * @param marked those with one marker or more; null for those who see their own school only
 * @param index per cent; null where nothing could be reckoned, or for those who see their own school only
 */
public record FederalIndex(
        int year,
        int schools,
        @Nullable Integer marked,
        @Nullable Double index,
        List<Line> markers) {

    /**
     * One of the fourteen markers.
     *
     * @param grade for a rise or fall, the later of the two
     * @param missing what it could not be reckoned without; null where it was
     * @param marked schools; null for those who see their own school only
     */
    public record Line(
            FederalMarker marker,
            String procedure,
            String subject,
            int grade,
            @Nullable MissingInput missing,
            int schools,
            @Nullable Integer marked) {}
}
