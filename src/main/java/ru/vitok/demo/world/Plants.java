package ru.vitok.demo.world;

import java.util.Map;
import java.util.Set;

/**
 * What is hidden in the data for the analysis to find. Sizes are logits of difficulty.
 *
 * @param weak skills that are harder in the whole municipality, every year
 * @param villageWeak skills that are harder in its villages only
 * @param helped schools that start weaker in {@code helpSkill} and get help before {@code helpYear}
 * @param boundaryPeak schools where works one point below the mark 3 often get that point
 * @param kindJournal schools whose journal marks stand above what their pupils show
 * @param lowResults schools whose pupils are far below the others
 */
public record Plants(
        Map<String, Double> weak,
        Map<String, Double> villageWeak,
        Set<String> helped,
        String helpSkill,
        int helpYear,
        Set<String> boundaryPeak,
        Set<String> kindJournal,
        Set<String> lowResults) {

    static final double WEAK_START = 0.6;
    static final double GAIN = 2.2;

    /** Nothing but chance. */
    public static Plants none() {
        return new Plants(Map.of(), Map.of(), Set.of(), "", 0, Set.of(), Set.of(), Set.of());
    }

    /** What the demo's large municipality shows. */
    public static Plants large(int helpYear) {
        return new Plants(
                Map.of(
                        "M6.reason",
                        1.0,
                        "M7.percent",
                        0.9,
                        "R6.text.idea",
                        1.1,
                        "R7.syntax",
                        1.1,
                        "M7.func.graph",
                        0.9),
                Map.of("M6.order", 1.4, "M7.num.dec", 1.4),
                Set.of("edu990110", "edu990111", "edu990114", "edu990117", "edu990118", "edu990121"),
                "M7.func.graph",
                helpYear,
                Set.of("edu990104", "edu990106"),
                Set.of("edu990107", "edu990113"),
                Set.of("edu990115", "edu990118"));
    }

    /** How much harder the skill is for this school in this year than for the country. */
    double harder(String skill, SchoolPlan school, int year) {
        var extra = weak.getOrDefault(skill, 0.0);
        if (school.village()) {
            extra += villageWeak.getOrDefault(skill, 0.0);
        }
        if (skill.equals(helpSkill) && helped.contains(school.code())) {
            extra += year < helpYear ? WEAK_START : WEAK_START - GAIN;
        }
        return extra;
    }
}
