package ru.vitok.analysis;

import java.util.ArrayList;
import java.util.Collections;
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

    static final String VILLAGE = "село";

    /** As the samples plant it, logits. */
    private static final double LEAST_PLANTED = 1.25;

    private static final double FURTHER_PLANTED = 0.25;
    private static final double WEAKER = 0.1;
    private static final double VILLAGES_WEAKER = 0.3;
    /** Shares of a country whose pupils differ by a logit and its schools by 0.4 lie nearer to the half than logits do. */
    private static final double FLATTENED = Math.sqrt(1 + 0.346 * (1 + 0.16));

    private record School(UUID id, boolean village, int pupils, double level, Map<String, Double> skills) {}

    static InventedPlace draw(Random chance, int schools, Spread spread) {
        var forms =
                Samples.tests().stream().filter(it -> it.key().year() == 2026).toList();
        var skills = new ArrayList<>(forms.stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.reference() < it.threshold() + 8 && it.reference() > 25)
                .map(SkillItem::code)
                .distinct()
                .toList());
        Collections.shuffle(skills, chance);
        var weak = skills.subList(0, 5);
        var rural = skills.subList(5, 8);
        var planted = new HashMap<String, Double>();
        Stream.concat(weak.stream(), rural.stream())
                .forEach(it -> planted.put(it, LEAST_PLANTED + FURTHER_PLANTED * chance.nextDouble()));
        var all = new ArrayList<School>();
        for (var school = 0; school < schools; school++) {
            all.add(school(chance, school, school >= 0.55 * schools, forms, spread));
        }
        var tests = new ArrayList<TestData>();
        for (var year = 2023; year <= 2026; year++) {
            for (var form : forms) {
                var written = new ArrayList<SchoolItems>();
                for (var school : all) {
                    var items = new ArrayList<Double>();
                    for (var item : form.items()) {
                        var hit = weak.contains(item.code()) || school.village() && rural.contains(item.code());
                        items.add(ease(item)
                                + school.level()
                                + school.skills().get(item.code())
                                + spread.year() * chance.nextGaussian()
                                - (hit ? planted.get(item.code()) : 0));
                    }
                    written.add(written(chance, school, form, items));
                }
                var key = new TestKey("ВПР", form.key().subject(), form.key().grade(), year);
                tests.add(new TestData(key, form.items(), written));
            }
        }
        return new InventedPlace(tests, weak, rural);
    }

    private static School school(Random chance, int number, boolean village, List<TestData> forms, Spread spread) {
        var skills = new HashMap<String, Double>();
        forms.forEach(form ->
                form.items().forEach(item -> skills.put(item.code(), spread.skill() * chance.nextGaussian())));
        return new School(
                new UUID(0, number),
                village,
                village ? 8 + chance.nextInt(18) : 45 + chance.nextInt(50),
                spread.level() * chance.nextGaussian() - WEAKER - (village ? VILLAGES_WEAKER : 0),
                skills);
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
