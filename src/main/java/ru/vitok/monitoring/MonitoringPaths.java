package ru.vitok.monitoring;

import java.util.UUID;

/** Addresses of the pages of monitoring. */
public final class MonitoringPaths {

    public static final String HOME = "monitoring";
    public static final String EFFECT = HOME + "/effect";

    public static final String SCHOOLS = HOME + "/schools";

    private MonitoringPaths() {}

    public static String effect(UUID field) {
        return EFFECT + "/" + field;
    }

    /** What one school did about a year's fields; the step is shown first. */
    public static String school(UUID school, int year, Step step) {
        return SCHOOLS + "/" + school + "?year=" + year + "&step=" + step;
    }
}
