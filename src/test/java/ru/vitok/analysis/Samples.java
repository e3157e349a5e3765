package ru.vitok.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.vitok.statistics.Sample;

/** The invented municipality of the samples, summed: what the rules must find in it was planted there. */
final class Samples {

    private Samples() {}

    static UUID school(String code) {
        return new UUID(0, Long.parseLong(code.substring(3)));
    }

    static String code(UUID school) {
        return "edu" + school.getLeastSignificantBits();
    }

    static List<TestData> tests() {
        var lines = lines("tasks.csv");
        var heads = Arrays.stream(lines.getFirst().split(";"))
                .skip(1)
                .map(it -> it.split(":"))
                .toList();
        var tests = new LinkedHashMap<TestKey, List<String[]>>();
        lines.stream()
                .skip(1)
                .map(it -> it.split(";"))
                .forEach(cells -> tests.computeIfAbsent(
                                new TestKey("VPR", cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[0])),
                                _ -> new ArrayList<>())
                        .add(cells));
        var data = new ArrayList<TestData>();
        tests.forEach((key, rows) -> data.add(test(key, rows, heads)));
        return data;
    }

    private static TestData test(TestKey key, List<String[]> rows, List<String[]> heads) {
        var items = rows.stream()
                .map(it -> new SkillItem(
                        it[6],
                        it[6],
                        List.of(it[3]),
                        Integer.parseInt(it[4]),
                        it[5].equals("B") ? 60 : 30,
                        Double.valueOf(it[8]),
                        Double.valueOf(it[7])))
                .toList();
        var schools = new ArrayList<SchoolItems>();
        for (var s = 0; s < heads.size(); s++) {
            var at = s;
            schools.add(new SchoolItems(
                    school(heads.get(s)[0]),
                    heads.get(s)[1],
                    rows.stream().map(it -> sample(it[9].split(" ")[at])).toList()));
        }
        return new TestData(key, items, schools);
    }

    private static Sample sample(String cell) {
        var parts = cell.split(":");
        return new Sample(Long.parseLong(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    static List<ScoreData> scores() {
        return lines("scores.csv").stream()
                .map(it -> it.split(";"))
                .map(it -> new ScoreData(
                        new TestKey("VPR", it[1], Integer.parseInt(it[2]), Integer.parseInt(it[0])),
                        school(it[3]),
                        numbers(it[4]),
                        numbers(it[5]),
                        new JournalCounts(
                                Integer.parseInt(it[6]),
                                Integer.parseInt(it[7]),
                                Integer.parseInt(it[8]),
                                0,
                                null,
                                null),
                        numbers(it[9])))
                .toList();
    }

    private static List<Integer> numbers(String cell) {
        return Arrays.stream(cell.split(",")).map(Integer::valueOf).toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/analysis/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
