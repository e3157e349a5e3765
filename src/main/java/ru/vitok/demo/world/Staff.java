package ru.vitok.demo.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The list of teachers, with names put together by chance. */
final class Staff {

    private static final String[] SURNAMES = words("surnames");
    private static final String[] NAMES = words("names");
    private static final String[] PATRONYMICS = words("patronymics");
    private static final List<String> SUBJECTS = List.of(
            "Математика",
            "Русский язык",
            "Биология",
            "География",
            "История",
            "Физика",
            "Английский язык",
            "Информатика");
    private static final List<String> CATEGORIES =
            List.of("высшая", "первая", "первая", "соответствие", "без категории");
    private static final int PUPILS_A_TEACHER = 40;

    private final Dice dice;
    private final int lastYear;
    private final Set<String> taken = new HashSet<>();

    Staff(long seed, int lastYear) {
        this.dice = new Dice(seed);
        this.lastYear = lastYear;
    }

    ListTable table(District district) {
        var rows = new ArrayList<List<?>>();
        for (var school : district.schools()) {
            for (var subject : SUBJECTS) {
                var random = dice.of("staff", school.code(), subject);
                for (var left = Math.max(1, school.cohort() / PUPILS_A_TEACHER); left > 0; left--) {
                    rows.add(teacher(school, subject, random, rows.size() + 1));
                }
            }
        }
        return new ListTable(
                "Педагоги.xlsx",
                "Педагоги",
                List.of(
                        "ФИО",
                        "Эл. почта",
                        "Логин ОО",
                        "ОО",
                        "Предмет",
                        "Классы",
                        "Педстаж, лет",
                        "Категория",
                        "Год последнего курса"),
                rows);
    }

    private List<?> teacher(SchoolPlan school, String subject, RandomGenerator random, int number) {
        var first = 5 + random.nextInt(3);
        return List.of(
                name(random),
                "staff." + school.code() + "." + number + "@example.org",
                school.code(),
                school.name(),
                subject,
                first + ", " + (first + 1),
                1 + random.nextInt(38),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                lastYear - random.nextInt(7));
    }

    private String name(RandomGenerator random) {
        while (true) {
            var name = String.join(
                    " ",
                    SURNAMES[random.nextInt(SURNAMES.length)],
                    NAMES[random.nextInt(NAMES.length)],
                    PATRONYMICS[random.nextInt(PATRONYMICS.length)]);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private static String[] words(String key) {
        return Districts.table("names.tsv").stream()
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].split(" ")))
                .getOrDefault(key, new String[0]);
    }
}
