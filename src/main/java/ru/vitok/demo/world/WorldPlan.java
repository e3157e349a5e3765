package ru.vitok.demo.world;

import java.util.List;

/** What to generate: from a hand-counted handful of works to a whole region's years. */
public record WorldPlan(
        long seed,
        District district,
        Plants plants,
        List<Integer> years,
        List<Blueprint> tests,
        List<Report> reports,
        Layout layout) {

    public WorldPlan {
        years = List.copyOf(years);
        tests = List.copyOf(tests);
        reports = List.copyOf(reports);
    }

    /** The same world in other clothes. */
    public WorldPlan with(Layout other) {
        return new WorldPlan(seed, district, plants, years, tests, reports, other);
    }

    /** The same world, other forms of it. */
    public WorldPlan with(List<Report> others) {
        return new WorldPlan(seed, district, plants, years, tests, others, layout);
    }
}
