package ru.vitok.club;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an association of a school means to hold on a problem field.
 *
 * @param month its first day
 * @param writtenAt when the line was written
 */
public record SchoolPlan(UUID school, UUID club, String title, LocalDate month, Instant writtenAt) {

    /** The plan that holds the line. */
    public String path() {
        return "clubs/" + club + "/plan";
    }
}
