package ru.vitok.demo.world;

/**
 * An invented school.
 *
 * @param cluster «город» or «село»
 * @param cohort how many pupils a grade has in an ordinary year
 */
public record SchoolPlan(String code, String name, String cluster, String secondCode, int cohort) {

    public boolean village() {
        return "село".equals(cluster);
    }

    /** As the reports name it. */
    public String label() {
        return name + "(" + code + ")";
    }
}
