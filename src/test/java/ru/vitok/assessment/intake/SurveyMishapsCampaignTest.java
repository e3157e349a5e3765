package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.assessment.intake.sheet.CellAddress;

/**
 * A thousand exports of an online form after several misfortunes: every answer is read as it was given, or its cell is
 * named, and the column of persons under its mistyped caption is stored of none.
 */
@Tag("campaign")
@Tag("distortions")
class SurveyMishapsCampaignTest {

    private static final int FILES = 1_000;

    private final ReportReader reader = new ReportReader(Limits.STANDARD);
    private final List<String> lost = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unlisted = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    @Test
    void everyAnswerIsReadAsItWasGivenOrItsCellIsNamed() {
        for (int seed = 0; seed < FILES; seed++) {
            one(seed);
        }
        System.out.printf(
                "Surveys %d, not known %d, silently wrong %d, bad cells unnamed %d, persons stored %d%n",
                FILES, lost.size(), wrong.size(), unlisted.size(), persons.size());
        assertThat(persons).isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(unlisted).isEmpty();
        assertThat(lost).hasSizeLessThanOrEqualTo(FILES * 3 / 100);
    }

    private void one(int seed) {
        var random = new Random(seed);
        var sheet = SurveySheet.random(random);
        var name = new StringBuilder().append(seed).append(' ').append(mishaps(sheet, random));
        var look = reader.look(SurveyFile.of(sheet, random, name)).getFirst();
        var stored = look.stored();
        if (stored == null) {
            lost.add(name + " " + look.problem());
            return;
        }
        named(name.toString(), look.detected() != null, new String(stored, StandardCharsets.UTF_8));
        // what is published is read from what is stored
        var read = reader.readGuarded(stored);
        if (read.has(Severity.ERROR)) {
            lost.add(name + " " + read.problems());
        } else if (read.form() != ReportForm.SURVEY) {
            wrong.add(name + " read as " + read.form());
        } else {
            compare(name.toString(), sheet, read);
            unlisted(name.toString(), sheet, read);
        }
    }

    /** A whole file holds all that came; in a copy no part of anybody's name may stand. */
    private void named(String name, boolean whole, String stored) {
        boolean person = SurveySheet.PERSONS.stream()
                .flatMap(it -> Arrays.stream(it.split(" ", 2)))
                .anyMatch(stored::contains);
        if (whole || person) {
            persons.add(name + (whole ? " stored whole" : " " + stored));
        }
    }

    private static List<SurveyMishaps> mishaps(SurveySheet sheet, Random random) {
        var chosen = new ArrayList<>(Arrays.asList(SurveyMishaps.values()));
        Collections.shuffle(chosen, random);
        var done = chosen.subList(0, random.nextInt(6)).stream().sorted().toList();
        done.forEach(it -> it.apply(sheet, random));
        return done;
    }

    private void compare(String name, SurveySheet sheet, ReadFile read) {
        var expected = sheet.expected.stream().map(String::valueOf).toList();
        var lines = ((VoiceTable) read.content())
                .lines().stream().map(it -> SurveySheet.of(it).toString()).toList();
        if (!lines.equals(expected)) {
            wrong.add(name + "\n   " + expected + "\n   " + lines + "\n   " + read.problems());
        }
    }

    private void unlisted(String name, SurveySheet sheet, ReadFile read) {
        var named = new TreeSet<String>();
        read.problems().forEach(it -> named.add(String.valueOf(it.cell())));
        for (int r = 0; r < sheet.rows.size(); r++) {
            var cells = sheet.rows.get(r);
            for (int c = 0; c < cells.size(); c++) {
                if (cells.get(c).unreadable && !named.contains(CellAddress.of(r + 1, c))) {
                    unlisted.add(name + " " + CellAddress.of(r + 1, c) + "=" + cells.get(c).text + read.problems());
                }
            }
        }
    }
}
