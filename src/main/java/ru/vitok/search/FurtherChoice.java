package ru.vitok.search;

import java.util.Set;

/**
 * What is chosen in the facets that not every kind of find has.
 *
 * @param evidence how certain it is that it helps
 * @param clubs ids of the clubs it belongs to
 * @param years school years, «2025/26»
 */
public record FurtherChoice(Set<String> evidence, Set<String> clubs, Set<String> years) {

    public static final FurtherChoice NONE = new FurtherChoice(Set.of(), Set.of(), Set.of());

    public FurtherChoice {
        evidence = Set.copyOf(evidence);
        clubs = Set.copyOf(clubs);
        years = Set.copyOf(years);
    }

    public boolean none() {
        return evidence.isEmpty() && clubs.isEmpty() && years.isEmpty();
    }

    public FurtherChoice withEvidence(Set<String> chosen) {
        return new FurtherChoice(chosen, clubs, years);
    }

    public FurtherChoice withClubs(Set<String> chosen) {
        return new FurtherChoice(evidence, chosen, years);
    }

    public FurtherChoice withYears(Set<String> chosen) {
        return new FurtherChoice(evidence, clubs, chosen);
    }
}
