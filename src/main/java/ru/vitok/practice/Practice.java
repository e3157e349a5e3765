package ru.vitok.practice;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as its reader may see it.
 *
 * @param text the published version; the draft where nothing is published yet
 * @param published where the published version stands, null before the first publication
 * @param review where the draft stands, null when there is none
 */
public record Practice(
        UUID id,
        @Nullable String externalId,
        UUID author,
        UUID organisation,
        @Nullable UUID club,
        @Nullable PracticeStatus published,
        @Nullable PracticeStatus review,
        @Nullable LocalDate publishedOn,
        boolean consent,
        Set<String> audience,
        PracticeText text) {

    /** The one word that people use for it. */
    public PracticeStatus status() {
        if (published != null) {
            return published;
        }
        return review == null ? PracticeStatus.DRAFT : review;
    }

    public boolean open() {
        return published != null && published.open();
    }

    /** The word of the access matrix for what readers see. */
    String object() {
        return switch (status()) {
            case PUBLISHED, ON_TRIAL, TRIED, RECOMMENDED, IN_COURSE -> "practice.published";
            case ARCHIVED -> "practice.archived";
            case SUBMITTED -> "practice.submitted";
            case DRAFT, REVISION, REJECTED -> "practice.draft";
        };
    }

    /** The word of the access matrix for the working draft. */
    String draftObject() {
        return review == PracticeStatus.SUBMITTED ? "practice.submitted" : "practice.draft";
    }

    /** The word of the access matrix for writing on it. */
    String editObject() {
        return published == null ? draftObject() : object();
    }
}
