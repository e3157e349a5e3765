package ru.vitok.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice as its reader may see it.
 *
 * @param text the published version; the draft where nothing is published yet
 * @param coAuthors colleagues who agreed to write together with the author
 * @param coAuthorNames those of them whom readers see
 * @param published where the published version stands, null before the first publication
 * @param review where the draft stands, null when there is none
 */
public record Practice(
        UUID id,
        @Nullable String externalId,
        UUID author,
        Set<UUID> coAuthors,
        List<String> coAuthorNames,
        UUID organisation,
        @Nullable UUID club,
        @Nullable PracticeStatus published,
        @Nullable PracticeStatus review,
        @Nullable LocalDate publishedOn,
        boolean consent,
        Set<String> audience,
        PracticeText text) {

    public Practice {
        coAuthors = Set.copyOf(coAuthors);
        coAuthorNames = List.copyOf(coAuthorNames);
    }

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

    /** The author first, then the colleagues who agreed. */
    public List<UUID> authors() {
        var authors = new ArrayList<>(List.of(author));
        authors.addAll(coAuthors);
        return authors;
    }

    public boolean writtenBy(@Nullable UUID person) {
        return person != null && authors().contains(person);
    }

    /** As whose own it counts for this person: the matrix's «own» holds for each of its authors. */
    public UUID own(@Nullable UUID person) {
        return person != null && coAuthors.contains(person) ? person : author;
    }

    /** Colleagues here whom readers see, and others as the author wrote them. */
    public String others() {
        var others = new ArrayList<>(coAuthorNames);
        others.add(text.coAuthors());
        others.removeIf(String::isBlank);
        return String.join(", ", others);
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
