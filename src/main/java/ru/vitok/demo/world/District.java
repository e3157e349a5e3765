package ru.vitok.demo.world;

import java.util.List;

/** An invented municipality with its schools. */
public record District(String code, String name, String region, List<SchoolPlan> schools) {

    public District {
        schools = List.copyOf(schools);
    }

    /** As the reports name it. */
    public String label() {
        return name + "(" + code + ")";
    }

    /** A smaller one of the same name, for tests that count by hand. */
    public District first(int schoolCount) {
        return new District(code, name, region, schools.subList(0, schoolCount));
    }
}
