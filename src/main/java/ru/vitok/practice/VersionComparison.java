package ru.vitok.practice;

import java.util.List;

/** Two versions side by side. */
public record VersionComparison(PracticeVersion left, PracticeVersion right, List<Part> parts) {

    /**
     * A part of the template.
     *
     * @param key as in forms and JSON: «title», «problem», «files»…
     */
    public record Part(String key, List<Pair> pairs) {

        public boolean changed() {
            return pairs.stream().anyMatch(Pair::changed);
        }
    }

    /** A paragraph as it was and as it is; either side is empty where it was added or taken out. */
    public record Pair(List<Piece> left, List<Piece> right) {

        public boolean changed() {
            return left.isEmpty()
                    || right.isEmpty()
                    || left.stream().anyMatch(Piece::changed)
                    || right.stream().anyMatch(Piece::changed);
        }
    }

    /** Words that stand on both sides, or on this one only. */
    public record Piece(String words, boolean changed) {}

    public boolean same() {
        return parts.stream().noneMatch(Part::changed);
    }
}
