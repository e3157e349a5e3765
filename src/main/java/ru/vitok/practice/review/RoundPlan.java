package ru.vitok.practice.review;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ru.vitok.practice.ReviewLevel;

/** Who is asked, by when, and for which level. */
public record RoundPlan(ReviewLevel level, Set<UUID> reviewers, LocalDate due) {

    public static final int USUAL_DAYS = 10;
    public static final int DAYS_MAX = 60;

    public RoundPlan {
        reviewers = Set.copyOf(reviewers);
    }
}
