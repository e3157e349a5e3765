package ru.vitok.practice.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.ReviewVerdict;

/**
 * One reading of a practice by its reviewers.
 *
 * @param text the copy of what was handed in
 * @param rubric the version with which it began; nothing for the portal's own
 * @param reason why a methodist decided over the reviewers' heads
 */
public record ReviewRound(
        UUID id,
        UUID practice,
        UUID text,
        ReviewLevel level,
        UUID openedBy,
        Instant openedAt,
        LocalDate due,
        RoundState state,
        @Nullable ReviewVerdict verdict,
        String reason,
        @Nullable Instant closedAt,
        List<Reviewer> reviewers,
        @Nullable UUID rubric) {

    /** «Два рецензента, не авторы». */
    public static final int REVIEWERS = 2;

    public ReviewRound {
        reviewers = List.copyOf(reviewers);
    }

    public Optional<Reviewer> reviewer(@Nullable UUID person) {
        return reviewers.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public List<ReviewSheet> sheets() {
        return reviewers.stream()
                .flatMap(it -> Optional.ofNullable(it.sheet()).stream())
                .toList();
    }

    public long given() {
        return reviewers.stream().filter(Reviewer::given).count();
    }
}
