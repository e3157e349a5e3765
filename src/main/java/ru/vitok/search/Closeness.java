package ru.vitok.search;

import java.util.List;

/** How close together the words of a question stand in the sentences of a text, every two of them. */
record Closeness(ReadText text, double[] weights) {

    /** Of a word that stands everywhere only the first places are looked at. */
    private static final int PLACES = 40;

    double sum() {
        var sum = 0.0;
        for (var one = 0; one < weights.length; one++) {
            for (var other = one + 1; other < weights.length; other++) {
                sum += Math.min(weights[one], weights[other]) / apart(text.places(one), text.places(other));
            }
        }
        return sum;
    }

    /** In words; endlessly far when no sentence holds both. */
    private static double apart(List<ReadText.Place> ones, List<ReadText.Place> others) {
        var least = Double.POSITIVE_INFINITY;
        for (var one : ones.subList(0, Math.min(ones.size(), PLACES))) {
            for (var other : others.subList(0, Math.min(others.size(), PLACES))) {
                if (one.sentence() == other.sentence() && one.at() != other.at()) {
                    least = Math.min(least, Math.abs(one.at() - other.at()));
                }
            }
        }
        return least;
    }
}
