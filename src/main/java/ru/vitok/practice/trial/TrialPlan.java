package ru.vitok.practice.trial;

import java.time.LocalDate;

/**
 * What a trial asks of the schools that join.
 *
 * @param indicator by what the change will be seen
 */
public record TrialPlan(String conditions, String indicator, LocalDate until) {

    public static final int CONDITIONS_MAX = 2000;
    public static final int INDICATOR_MAX = 300;

    public TrialPlan {
        conditions = conditions.strip();
        indicator = indicator.strip();
    }
}
