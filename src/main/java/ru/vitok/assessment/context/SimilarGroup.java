package ru.vitok.assessment.context;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;

/**
 * The group that a school belongs to, and why.
 *
 * @param kind which part of the rule put it there
 * @param name as it stands with the school and in its problem fields; null where nothing is known
 * @param met the conditions that speak for it
 */
public record SimilarGroup(Kind kind, @Nullable String name, List<SchoolCondition> met) {

    /** In the order in which they are asked. */
    public enum Kind {
        ADVERSE,
        SMALL,
        LOCALITY
    }

    /** Names of groups are data, like «село» of the list of schools. */
    static final String ADVERSE = "сложные условия";

    static final String SMALL = "малочисленные";

    static SimilarGroup of(SchoolConditions school, SimilarityRule rule) {
        var adverse = Arrays.stream(SchoolCondition.values())
                .filter(it -> it.share() && rule.met(it, school.figures()))
                .toList();
        if (adverse.size() >= rule.signs()) {
            return new SimilarGroup(Kind.ADVERSE, ADVERSE, adverse);
        }
        if (rule.met(SchoolCondition.PUPILS, school.figures())) {
            return new SimilarGroup(Kind.SMALL, SMALL, List.of(SchoolCondition.PUPILS));
        }
        return new SimilarGroup(Kind.LOCALITY, school.locality(), adverse);
    }
}
