package ru.vitok.monitoring;

import java.util.UUID;

/** Addresses of the pages of monitoring. */
public final class MonitoringPaths {

    public static final String HOME = "monitoring";
    public static final String EFFECT = HOME + "/effect";

    private MonitoringPaths() {}

    public static String effect(UUID field) {
        return EFFECT + "/" + field;
    }
}
