package ru.vitok.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import ru.vitok.statistics.SchoolChange;

/**
 * An invented municipality over two years. Schools differ in level, by skill, by year and by skill within a year; pupils
 * differ and take a whole test; help goes to those that started lowest on the skill.
 *
 * @param schools how many
 * @param helped how many of them
 * @param effect share added to what a helped school's pupil gains of the skill's points on the average, 0…1
 * @param yearly how far a school moves on a skill from one year to another, logits
 * @param max points of the skill's task
 */
record SimulatedMunicipality(int schools, int helped, double effect, double yearly, int max) {

    private static final int SKILLS = 10;

    private record School(boolean village, int n, double level, double[] skill) {}

    private record Year(double share, int n, double level) {}

    List<SchoolChange> draw(Random chance) {
        var difficulty = new double[SKILLS];
        for (var skill = 0; skill < SKILLS; skill++) {
            difficulty[skill] = -0.2 + 0.6 * chance.nextGaussian();
        }
        difficulty[0] = -0.4 + 0.3 * chance.nextGaussian();
        var all = new ArrayList<School>();
        var before = new ArrayList<Year>();
        for (var s = 0; s < schools; s++) {
            all.add(school(chance, s >= schools / 2));
            before.add(year(all.get(s), chance, difficulty, 0));
        }
        var order = new ArrayList<Integer>();
        for (var s = 0; s < schools; s++) {
            order.add(s);
        }
        order.sort(Comparator.comparingDouble(it -> before.get(it).share()));
        var chosen = order.subList(0, helped);
        var changes = new ArrayList<SchoolChange>();
        for (var s = 0; s < schools; s++) {
            var help = chosen.contains(s);
            var then = before.get(s);
            var now = year(all.get(s), chance, difficulty, help ? effect : 0);
            var cluster = all.get(s).village() ? "село" : "город";
            changes.add(new SchoolChange(help, then.share(), then.n(), now.share(), now.n(), then.level(), cluster));
        }
        return changes;
    }

    private static School school(Random chance, boolean village) {
        var skill = new double[SKILLS];
        for (var i = 0; i < SKILLS; i++) {
            skill[i] = 0.2 * chance.nextGaussian();
        }
        var n = village ? 6 + chance.nextInt(20) : 40 + chance.nextInt(60);
        return new School(village, n, 0.35 * chance.nextGaussian() - (village ? 0.3 : 0), skill);
    }

    private Year year(School school, Random chance, double[] difficulty, double help) {
        var n = Math.max(4, school.n() + chance.nextInt(7) - 3);
        var year = 0.15 * chance.nextGaussian();
        var ability = new double[SKILLS];
        for (var skill = 0; skill < SKILLS; skill++) {
            ability[skill] =
                    school.level() + year + school.skill()[skill] + yearly * chance.nextGaussian() + difficulty[skill];
        }
        var points = new int[SKILLS];
        for (var pupil = 0; pupil < n; pupil++) {
            var own = 0.9 * chance.nextGaussian();
            for (var skill = 0; skill < SKILLS; skill++) {
                var share = 1 / (1 + Math.exp(-ability[skill] - own));
                points[skill] += points(chance, skill == 0 ? share + help : share, skill == 0 ? max : 1);
            }
        }
        var rest = 0;
        for (var skill = 1; skill < SKILLS; skill++) {
            rest += points[skill];
        }
        var possible = n * (SKILLS - 1.0);
        var share = Math.clamp(rest / possible, 0.5 / possible, 1 - 0.5 / possible);
        return new Year(points[0] / ((double) n * max), n, Math.log(share / (1 - share)));
    }

    private static int points(Random chance, double share, int max) {
        var points = 0;
        for (var point = 0; point < max; point++) {
            points += chance.nextDouble() < share ? 1 : 0;
        }
        return points;
    }
}
