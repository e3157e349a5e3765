package ru.vitok.demo.world;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the country and the region reach in a test: abilities there are normal with mean nought. */
final class Country {

    private static final int SAMPLE = 3000;
    private static final int SCHOOLS = 35_012;
    private static final int REGION_SCHOOLS = 262;

    private final Dice dice;
    private final Blueprint test;
    private final int year;
    private final double[] difficulty;

    Country(Dice dice, Blueprint test, int year) {
        this.dice = dice;
        this.test = test;
        this.year = year;
        this.difficulty = test.tasks().stream()
                .mapToDouble(task -> Model.base(dice, task, year))
                .toArray();
    }

    Reference reference() {
        var participants = 1_200_000
                + dice.of("country", test.subject(), test.grade(), year).nextInt(200_000);
        return new Reference(SCHOOLS, participants, percents(0), marks(0));
    }

    Reference region() {
        var participants =
                10_000 + dice.of("region", test.subject(), test.grade(), year).nextInt(900);
        return new Reference(REGION_SCHOOLS, participants, percents(1.2), marks(0.04));
    }

    private List<Double> percents(double noise) {
        return IntStream.range(0, difficulty.length)
                .mapToObj(task -> expected(task)
                        + dice.normal(noise, "region", test.tasks().get(task).code(), year))
                .toList();
    }

    /** The mean over a normal ability by a sum over a fine grid. */
    private double expected(int task) {
        var max = test.tasks().get(task).max();
        var sum = 0.0;
        var weights = 0.0;
        for (var ability = -4.0; ability <= 4.0; ability += 0.1) {
            var weight = Math.exp(-ability * ability / 2);
            for (var step = 1; step <= max; step++) {
                sum += weight * Model.probability(ability - difficulty[task], step, max) / max;
            }
            weights += weight;
        }
        return 100 * sum / weights;
    }

    private List<Double> marks(double lower) {
        var random = dice.of("marks", test.subject(), test.grade(), year);
        var counts = new int[4];
        for (var pupil = 0; pupil < SAMPLE; pupil++) {
            var ability = random.nextGaussian() - lower;
            var score = 0;
            for (var task = 0; task < difficulty.length; task++) {
                score += Model.points(test.tasks().get(task).max(), ability - difficulty[task], random);
            }
            counts[test.mark(score) - 2]++;
        }
        return Arrays.stream(counts).mapToObj(count -> 100.0 * count / SAMPLE).toList();
    }
}
