package ru.vitok.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;

/**
 * A problem field as lists and pages show it; percentages 0…100.
 *
 * @param tasks numbers of the tasks that ask for the skill
 * @param schools codes of the schools that make up the place; empty for those who may not see rows of schools
 * @param severity 1 below the threshold but as hard elsewhere, 2 also significantly weaker here, 3 so for two years
 * @param years years in which it was so
 * @param together years that had to be laid together for it to be claimed; empty where the year was enough
 * @param cause what a person supposes, a hypothesis
 * @param newer the value that later data give where it differs from the confirmed one
 */
public record ProblemFieldRow(
        UUID id,
        UUID municipality,
        String procedure,
        String subject,
        int grade,
        String skillCode,
        String skill,
        List<String> tasks,
        Scope scope,
        @Nullable String cluster,
        @Nullable UUID school,
        @Nullable String schoolName,
        int year,
        List<String> schools,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        double threshold,
        Reference reference,
        List<Integer> years,
        List<Integer> together,
        int severity,
        ProblemFieldStatus status,
        List<UUID> evidence,
        @Nullable String cause,
        @Nullable Double newer) {

    /** The test whose figures it has. */
    public SliceKey slice() {
        return new SliceKey(procedure, subject, grade, year);
    }

    /** A judgement on one task alone has to say so. */
    public boolean oneTask() {
        return tasks.size() == 1;
    }

    /** Was it so in years that do not follow each other? */
    public boolean interrupted() {
        return years.getLast() - years.getFirst() >= years.size();
    }

    /** The part of a test that the field speaks of. */
    TestData place(TestData test) {
        return switch (scope) {
            case MUNICIPALITY -> test;
            case CLUSTER -> test.only(it -> cluster != null && cluster.equals(it.cluster()));
            case SCHOOL -> test.only(it -> it.school().equals(school));
        };
    }

    ProblemFieldRow withoutSchools() {
        return new ProblemFieldRow(
                id,
                municipality,
                procedure,
                subject,
                grade,
                skillCode,
                skill,
                tasks,
                scope,
                cluster,
                school,
                schoolName,
                year,
                List.of(),
                value,
                low,
                high,
                n,
                threshold,
                reference,
                years,
                together,
                severity,
                status,
                evidence,
                cause,
                newer);
    }
}
