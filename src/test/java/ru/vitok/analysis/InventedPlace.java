package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import ru.vitok.statistics.Sample;

/**
 * The tests of the samples, written in four years by the pupils of an invented municipality. Its schools differ in level,
 * lastingly by skill, and by skill within a year; it is a little weaker than the country, and its villages than its town.
 *
 * @param weak skills on which the whole municipality is weak
 * @param rural skills on which only its villages are
 */
record InventedPlace(List<TestData> tests, List<String> weak, List<String> rural) {

    /** How far schools differ, in logits: in level, by skill, by skill within a year. */
    record Spread(double level, double skill, double year) {}

    /**
     * Its villages.
     *
     * @param behind how many of them lie two logits behind in everything
     * @param hard what is planted there are the hardest skills
     * @param odd one is as large as a town's and lies far behind on three skills of every test, which is its own affair
     */
    record Villages(int schools, int behind, boolean hard, boolean odd) {}

    static final String VILLAGE = "село";

    /** As the samples plant it, logits. */
    private static final double LEAST_PLANTED = 1.25;

    private static final double FURTHER_PLANTED = 0.25;
    private static final double WEAKER = 0.1;
    private static final double VILLAGES_WEAKER = 0.3;
    /** A school of low results; it is never the smallest. */
    private static final double BEHIND = 1.9;

    private static final int LEAST_BEHIND = 20;
    private static final double ODD = 1.5;
    private static final int ODD_PUPILS = 60;
    private static final int ODD_SKILLS = 3;
    /** Shares of a country whose pupils differ by a logit and its schools by 0.4 lie nearer to the half than logits do. */
    private static final double FLATTENED = Math.sqrt(1 + 0.346 * (1 + 0.16));

    private record School(UUID id, boolean village, int pupils, double level, Map<String, Double> skills) {}

    static InventedPlace draw(Random chance, int schools, Spread spread) {
        return draw(chance, schools, spread, new Villages((int) (0.45 * schools), 0, false, false));
    }

    static InventedPlace draw(Random chance, int schools, Spread spread, Villages villages) {
        var forms =
                Samples.tests().stream().filter(it -> it.key().year() == 2026).toList();
        var items = new ArrayList<>(forms.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.reference() < it.threshold() + 8 && it.reference() > 25)
                .toList());
        Collections.shuffle(items, chance);
        if (villages.hard()) {
            items.subList(5, items.size()).sort(Comparator.comparingDouble(SkillItem::reference));
        }
        var skills = items.stream().map(SkillItem::code).toList();
        var weak = skills.subList(0, 5);
        var rural = skills.subList(5, 8);
        var planted = new HashMap<String, Double>();
        Stream.concat(weak.stream(), rural.stream())
                .forEach(it -> planted.put(it, LEAST_PLANTED + FURTHER_PLANTED * chance.nextDouble()));
        var all = new ArrayList<School>();
        for (var school = 0; school < schools; school++) {
            var village = school >= schools - villages.schools();
            var drawn = school(chance, school, village, school >= schools - villages.behind(), forms, spread);
            var first = school == schools - villages.schools();
            all.add(first && villages.odd() ? odd(chance, drawn, forms) : drawn);
        }
        var tests = new ArrayList<TestData>();
        for (var year = 2023; year <= 2026; year++) {
            for (var form : forms) {
                var written = new ArrayList<SchoolItems>();
                for (var school : all) {
                    var eases = new ArrayList<Double>();
                    for (var item : form.items()) {
                        var hit = weak.contains(item.code()) || school.village() && rural.contains(item.code());
                        eases.add(ease(item)
                                + school.level()
                                + school.skills().get(item.code())
                                + spread.year() * chance.nextGaussian()
                                - (hit ? planted.get(item.code()) : 0));
                    }
                    written.add(written(chance, school, form, eases));
                }
                var key = new TestKey("VPR", form.key().subject(), form.key().grade(), year);
                tests.add(new TestData(key, form.items(), written));
            }
        }
        return new InventedPlace(tests, weak, rural);
    }

    private static School school(
            Random chance, int number, boolean village, boolean behind, List<TestData> forms, Spread spread) {
        var skills = new HashMap<String, Double>();
        forms.forEach(form ->
                form.items().forEach(item -> skills.put(item.code(), spread.skill() * chance.nextGaussian())));
        var pupils = village ? 8 + chance.nextInt(18) : 45 + chance.nextInt(50);
        var level = spread.level() * chance.nextGaussian() - WEAKER - (village ? VILLAGES_WEAKER : 0);
        return new School(
                new UUID(0, number),
                village,
                behind ? Math.max(LEAST_BEHIND, pupils) : pupils,
                behind ? level - BEHIND : level,
                skills);
    }

    private static School odd(Random chance, School school, List<TestData> forms) {
        for (var form : forms) {
            for (var skill = 0; skill < ODD_SKILLS; skill++) {
                var item = form.items().get(chance.nextInt(form.items().size()));
                school.skills().merge(item.code(), -ODD, Double::sum);
            }
        }
        return new School(school.id(), true, ODD_PUPILS, school.level(), school.skills());
    }

    private static double ease(SkillItem item) {
        var share = item.reference() / 100;
        return Math.log(share / (1 - share)) * FLATTENED;
    }

    private static SchoolItems written(Random chance, School school, TestData form, List<Double> ease) {
        var pupils = (int) Math.round(school.pupils() * (0.85 + 0.3 * chance.nextDouble()));
        var sums = new double[ease.size()];
        var squares = new double[ease.size()];
        for (var pupil = 0; pupil < pupils; pupil++) {
            var ability = chance.nextGaussian();
            for (var item = 0; item < sums.length; item++) {
                var solves = 1 / (1 + Math.exp(-ease.get(item) - ability));
                var points = 0;
                for (var step = 0; step < form.items().get(item).max(); step++) {
                    points += chance.nextDouble() < solves ? 1 : 0;
                }
                sums[item] += points;
                squares[item] += points * points;
            }
        }
        var samples = new ArrayList<Sample>();
        for (var item = 0; item < sums.length; item++) {
            samples.add(new Sample(pupils, sums[item], squares[item]));
        }
        return new SchoolItems(school.id(), school.village() ? VILLAGE : "город", samples);
    }
}
