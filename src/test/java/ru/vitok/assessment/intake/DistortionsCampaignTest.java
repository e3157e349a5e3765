package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.Severity;
import ru.vitok.assessment.intake.guard.Limits;

/**
 * Two thousand files, each a known table after several misfortunes at once: its captions are found, no value is read as
 * another without the file being refused, and every bad cell is named.
 */
@Tag("campaign")
@Tag("distortions")
class DistortionsCampaignTest {

    private static final int FILES = 2_000;
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "windows-1251");

    private final ReportReader reader = new ReportReader(Limits.STANDARD);
    private final List<String> lost = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> unlisted = new ArrayList<>();

    @Test
    void captionsAreFoundNothingIsReadWronglyInSilenceAndEveryBadCellIsNamed() {
        for (int seed = 0; seed < FILES; seed++) {
            one(seed);
        }

        System.out.printf(
                "Files %d, captions not found %d, silently wrong %d, bad cells unnamed %d%n",
                FILES, lost.size(), wrong.size(), unlisted.size());
        assertThat(wrong).isEmpty();
        assertThat(unlisted).isEmpty();
        assertThat(lost).hasSizeLessThanOrEqualTo(FILES * 3 / 100);
    }

    private void one(int seed) {
        var random = new Random(seed);
        var form = Truths.NAMES.get(seed % Truths.NAMES.size());
        var truth = reader.read(Truths.of(form).xlsx());
        var table = Truths.of(form);
        var planted = random.nextInt(5) < 2 ? Planted.in(table, form, random) : new Planted();
        var done = distort(table, form, random);
        var read = reader.read(written(table, random));
        var name = seed + " " + form + " " + done + " ";
        if (read.form() != Truths.FORMS.get(form)) {
            lost.add(name);
            if (!read.has(Severity.ERROR)) {
                wrong.add(name + "read as " + read.form());
            }
        } else if (!refused(read)) {
            compare(name, Figures.of(truth), read, planted);
            planted.unlisted(table, read).forEach(it -> unlisted.add(name + it + read.problems()));
        } else if (planted.nothing()) {
            lost.add(name + read.problems());
        }
    }

    private static List<Distortions> distort(Table table, String form, Random random) {
        var chosen = new ArrayList<>(List.of(Distortions.values()).stream()
                .filter(it -> it.suits(form))
                .toList());
        if (random.nextInt(8) > 0) {
            chosen.remove(Distortions.MISPRINT);
        }
        Collections.shuffle(chosen, random);
        var done = chosen.subList(0, 1 + random.nextInt(6)).stream().sorted().toList();
        done.forEach(it -> it.apply(table, random));
        return done;
    }

    private static byte[] written(Table table, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> table.xls();
            case 1 -> {
                // breaks of lines and separators within cells would need quotes
                table.each(it -> it.replace('\n', ' ').replace("\u200B", ""));
                yield table.csv("\t", Charset.forName(ENCODINGS.get(random.nextInt(ENCODINGS.size()))));
            }
            default -> table.xlsx();
        };
    }

    /** A column that is not there, or a table that does not add up, stops the whole file. */
    private static boolean refused(ReadFile read) {
        return read.content() == null
                || read.problems().stream()
                        .anyMatch(it -> it.severity() == Severity.ERROR
                                && (it.cell() == null
                                        || it.code() == ProblemCode.EXAM_UNKNOWN
                                        || it.code() == ProblemCode.COLUMN_MISSING));
    }

    private void compare(String name, Map<String, String> truth, ReadFile read, Planted planted) {
        var figures = Figures.of(read);
        figures.forEach((key, value) -> {
            if (!value.equals(truth.get(key))) {
                wrong.add(name + key + ": " + truth.get(key) + " became " + value + read.problems());
            }
        });
        truth.forEach((key, value) -> {
            if (!figures.containsKey(key) && planted.nothing() && !read.has(Severity.ERROR)) {
                wrong.add(name + key + ": lost" + read.problems());
            }
        });
    }
}
