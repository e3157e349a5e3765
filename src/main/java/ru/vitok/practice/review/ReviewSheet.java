package ru.vitok.practice.review;

import java.util.Map;
import ru.vitok.practice.ReviewVerdict;

/**
 * What one reviewer found.
 *
 * @param points by the rubric's criteria, 0 to 3 each
 */
public record ReviewSheet(Map<String, Integer> points, ReviewVerdict verdict, String words) {

    public static final int WORDS_MAX = 4000;

    public ReviewSheet {
        points = Map.copyOf(points);
        words = words.strip();
    }
}
