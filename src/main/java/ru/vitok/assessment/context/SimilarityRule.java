package ru.vitok.assessment.context;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import ru.vitok.assessment.SchoolCondition;

/**
 * Named limits by which schools are held to be similar: first adverse conditions, then a small school, else its
 * locality. There are no limits of the whole country, so a municipality sets its own and says where they come from.
 *
 * @param limits by condition; one that is not asked for has none
 * @param signs how many of the adverse conditions together make a school one of adverse conditions
 * @param source the document they come from; empty for the portal's own
 */
public record SimilarityRule(Map<SchoolCondition, Double> limits, int signs, String source) {

    /** The portal's own, a convention to begin with. */
    public static final SimilarityRule STANDARD = new SimilarityRule(
            Map.of(
                    SchoolCondition.PUPILS, 100.0,
                    SchoolCondition.DISADVANTAGED, 25.0,
                    SchoolCondition.DISABLED, 15.0,
                    SchoolCondition.LANGUAGE, 15.0,
                    SchoolCondition.VACANCIES, 10.0,
                    SchoolCondition.QUALIFIED, 30.0),
            2,
            "");

    public SimilarityRule {
        // the order of the conditions everywhere
        var ordered = new EnumMap<SchoolCondition, Double>(SchoolCondition.class);
        ordered.putAll(limits);
        limits = ordered;
    }

    /** Whether the condition is asked for and met. */
    boolean met(SchoolCondition condition, Map<SchoolCondition, Double> figures) {
        var limit = limits.get(condition);
        var figure = figures.get(condition);
        return limit != null && figure != null && condition.met(figure, limit);
    }

    public double limit(SchoolCondition condition) {
        return Objects.requireNonNullElse(limits.get(condition), Double.NaN);
    }
}
