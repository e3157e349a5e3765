package ru.vitok.demo.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The invented municipalities of content/demo/schools.tsv. */
public final class Districts {

    private static final String REGION = "Светлогорская область";

    private Districts() {}

    public static List<District> all() {
        var schools = new LinkedHashMap<String, List<SchoolPlan>>();
        var names = new LinkedHashMap<String, String>();
        for (var cells : table("schools.tsv")) {
            names.put(cells[2], cells[3]);
            schools.computeIfAbsent(cells[2], _ -> new ArrayList<>())
                    .add(new SchoolPlan(cells[0], cells[1], cells[4], cells[5], Integer.parseInt(cells[6])));
        }
        return names.keySet().stream()
                .map(code ->
                        new District(code, names.getOrDefault(code, ""), REGION, schools.getOrDefault(code, List.of())))
                .toList();
    }

    public static District large() {
        return all().getFirst();
    }

    public static District neighbour() {
        return all().getLast();
    }

    /** One municipality with the schools of both: thirty-one. */
    public static District united() {
        var schools = all().stream().flatMap(district -> district.schools().stream());
        return new District(large().code(), large().name(), REGION, schools.toList());
    }

    /** The rows below the header of a table in content/demo. */
    static List<String[]> table(String file) {
        try {
            return new ClassPathResource("content/demo/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
