package ru.vitok.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Works by primary score.
 *
 * @param counts how many works have 0, 1, 2… points
 */
public record Distribution(List<Integer> counts) {

    public static final Distribution EMPTY = new Distribution(List.of());

    public Distribution {
        counts = List.copyOf(counts);
    }

    public int n() {
        return counts.stream().mapToInt(it -> it).sum();
    }

    /** The same as raw scores added up. */
    public Sample sample() {
        var sum = 0.0;
        var squares = 0.0;
        for (var score = 0; score < counts.size(); score++) {
            sum += (double) score * counts.get(score);
            squares += (double) score * score * counts.get(score);
        }
        return new Sample(n(), sum, squares);
    }

    /** Points. */
    public double mean() {
        return sample().mean();
    }

    /** The middle score, or the mean of the two middle ones; points. */
    public double median() {
        var n = n();
        return (at((n - 1) / 2) + at(n / 2)) / 2.0;
    }

    /** s = √(Σ(x − x̄)² / (n − 1)), points. */
    public double deviation() {
        return Math.sqrt(sample().variance());
    }

    /** Coefficient of variation s / x̄, per cent; 0 where nobody has a point. */
    public double variation() {
        return mean() == 0 ? 0 : 100 * deviation() / mean();
    }

    /** «Процент выполнения работы»: mean of the possible points, per cent. */
    public double percent(int max) {
        return 100 * mean() / max;
    }

    public Distribution plus(Distribution other) {
        var sums = new ArrayList<Integer>();
        for (var score = 0; score < Math.max(counts.size(), other.counts.size()); score++) {
            sums.add(count(score) + other.count(score));
        }
        return new Distribution(sums);
    }

    /** 0 beyond the last score. */
    public int count(int score) {
        return score >= 0 && score < counts.size() ? counts.get(score) : 0;
    }

    /** The score of the work that stands there when works are ordered by score, from 0. */
    private int at(int place) {
        var seen = 0;
        for (var score = 0; score < counts.size(); score++) {
            seen += counts.get(score);
            if (seen > place) {
                return score;
            }
        }
        return 0;
    }
}
