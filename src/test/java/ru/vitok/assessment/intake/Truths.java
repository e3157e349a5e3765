package ru.vitok.assessment.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ru.vitok.assessment.ReportForm;

/** Small tables of each form whose every value is known; messes are made of them. */
final class Truths {

    static final Map<String, ReportForm> FORMS = Map.ofEntries(
            Map.entry("individual", ReportForm.VPR_INDIVIDUAL),
            Map.entry("marks", ReportForm.VPR_MARKS),
            Map.entry("scores", ReportForm.VPR_SCORES),
            Map.entry("tasks", ReportForm.VPR_TASKS),
            Map.entry("journal", ReportForm.VPR_JOURNAL),
            Map.entry("outcomes", ReportForm.VPR_OUTCOMES),
            Map.entry("exams", ReportForm.GIA_PROTOCOL),
            Map.entry("specification", ReportForm.TEST_SPECIFICATION),
            Map.entry("schools", ReportForm.SCHOOLS),
            Map.entry("collection", ReportForm.VPR_COLLECTION),
            Map.entry("staff", ReportForm.STAFF),
            Map.entry("courses", ReportForm.COURSES),
            Map.entry("olympiad", ReportForm.OLYMPIAD),
            Map.entry("survey", ReportForm.SURVEY),
            Map.entry("conditions", ReportForm.CONTEXT),
            Map.entry("control", ReportForm.OWN_CONTROL),
            Map.entry("lowindex", ReportForm.LOW_INDEX));

    static final List<String> NAMES = FORMS.keySet().stream().sorted().toList();

    private static final Set<String> FIRST = Set.of(
            "группыучастников",
            "номерзадания",
            "кодучастника",
            "кодоо",
            "логиноо",
            "программа",
            "видконтроля",
            "отметкавремени");
    private static final String LATIN = "abekmhopctx";

    private Truths() {}

    static Table of(String name) {
        var table = new Table();
        var file = Objects.requireNonNull(Truths.class.getResourceAsStream("/golden/" + name + ".csv"), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().forEach(it -> table.insertRow(table.rows.size() + 1, it.split(";", -1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return table;
    }

    /** The row of captions, counted from zero. */
    static int header(Table table) {
        for (int i = 0; i < table.rows.size(); i++) {
            if (table.rows.get(i).stream().anyMatch(it -> FIRST.contains(plain(it)))) {
                return i;
            }
        }
        throw new IllegalStateException("no captions");
    }

    /** Letters only, Cyrillic for the Latin ones that look the same. */
    private static String plain(String caption) {
        var letters = new StringBuilder();
        caption.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .forEach(it ->
                        letters.append(LATIN.indexOf(it) < 0 ? (char) it : "авекмнорстх".charAt(LATIN.indexOf(it))));
        return letters.toString();
    }
}
