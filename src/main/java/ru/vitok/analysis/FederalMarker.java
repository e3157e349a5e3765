package ru.vitok.analysis;

/** Markers of the federal method of objectivity: each wants to be looked into, none proves anything. */
public enum FederalMarker {
    /** The school's mean is above the region's, both with their intervals. */
    HIGH_MEAN(Marker.HIGH_MEAN),
    /** Primary scores and journal marks are ordered against each other. */
    JOURNAL_REVERSED(Marker.JOURNAL_REVERSED),
    /** The same pupils did far better a year later than those of other schools. */
    RISE(Marker.JUMP),
    /** The same pupils did far worse a year later than those of other schools. */
    FALL(Marker.JUMP);

    private final Marker marker;

    FederalMarker(Marker marker) {
        this.marker = marker;
    }

    /** The name under which the public API tells it. */
    public Marker marker() {
        return marker;
    }
}
