package ru.vitok.demo.world;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Item response: a pupil solves a task by ability less difficulty. Schools differ, differ from year to year and differ
 * by skill from year to year, so that a rule which looks only at pupils finds much that is not there.
 */
final class Model {

    private static final double SCHOOL = 0.28;
    private static final double SCHOOL_YEAR = 0.14;
    private static final double SCHOOL_YEAR_SKILL = 0.22;
    private static final double YEAR_SKILL = 0.12;
    private static final double MUNICIPALITY = -0.12;
    private static final double VILLAGE = -0.15;
    private static final double LOW = -1.5;

    private final Dice dice;
    private final Plants plants;

    Model(long seed, Plants plants) {
        this.dice = new Dice(seed);
        this.plants = plants;
    }

    Slice slice(District district, Blueprint test, int year) {
        var country = new Country(dice, test, year);
        var schools = district.schools().stream()
                .filter(school -> school.cohort() > 0)
                .map(school -> results(school, test, year))
                .toList();
        return new Slice(district, test, year, schools, country.reference(), country.region());
    }

    private SchoolResults results(SchoolPlan school, Blueprint test, int year) {
        var random = dice.of("pupils", school.code(), test.subject(), test.grade(), year);
        var count = Math.max(2, (int) Math.round(school.cohort() * (0.92 + 0.16 * random.nextDouble())));
        var difficulty = difficulty(school, test, year);
        var level = level(school, year);
        var pupils = new ArrayList<Pupil>();
        for (var number = 1; number <= count; number++) {
            pupils.add(pupil(school, test, difficulty, level + random.nextGaussian(), number, random));
        }
        return new SchoolResults(school, List.copyOf(pupils));
    }

    private double level(SchoolPlan school, int year) {
        return MUNICIPALITY
                + (school.village() ? VILLAGE : 0)
                + (plants.lowResults().contains(school.code()) ? LOW : 0)
                + dice.normal(SCHOOL, "school", school.code())
                + dice.normal(SCHOOL_YEAR, "school", school.code(), year);
    }

    private double[] difficulty(SchoolPlan school, Blueprint test, int year) {
        return test.tasks().stream()
                .mapToDouble(task -> base(dice, task, year)
                        + plants.harder(task.code(), school, year)
                        + dice.normal(SCHOOL_YEAR_SKILL, "school-skill", school.code(), year, task.code()))
                .toArray();
    }

    /** How hard the task is for the country that year. */
    static double base(Dice dice, TaskPlan task, int year) {
        var usual = "Б".equals(task.level()) ? -0.75 : 0.3;
        var own = Math.clamp(dice.normal(0.3, "skill", task.code()), -0.4, 0.4);
        return usual + own + dice.normal(YEAR_SKILL, "skill-year", task.code(), year);
    }

    private Pupil pupil(
            SchoolPlan school,
            Blueprint test,
            double[] difficulty,
            double ability,
            int number,
            RandomGenerator random) {
        var scores = new int[difficulty.length];
        for (var task = 0; task < scores.length; task++) {
            var points = points(test.tasks().get(task).max(), ability - difficulty[task], random);
            scores[task] = points == 0 && random.nextDouble() < 0.06 ? Pupil.LEFT_OUT : points;
        }
        if (plants.boundaryPeak().contains(school.code())) {
            Marking.lift(test, scores, random);
        }
        var code = "%d%04d".formatted(test.grade(), number);
        var classes = Math.max(1, (school.cohort() + 12) / 25);
        var sum = new Pupil(code, 1, 1, scores, 2, 2).total();
        var mark = test.mark(sum);
        var journal = Marking.journal(mark, plants.kindJournal().contains(school.code()), random);
        return new Pupil(code, 1 + (number - 1) % classes, 1 + number % 2, scores, mark, journal);
    }

    /** Of a task worth several points each next one is harder. */
    static int points(int max, double advantage, RandomGenerator random) {
        var chance = random.nextDouble();
        var points = 0;
        for (var step = 1; step <= max; step++) {
            if (chance < probability(advantage, step, max)) {
                points = step;
            }
        }
        return points;
    }

    static double probability(double advantage, int step, int max) {
        return 1 / (1 + Math.exp(-(advantage - 0.7 * (step - (max + 1) / 2.0))));
    }
}
