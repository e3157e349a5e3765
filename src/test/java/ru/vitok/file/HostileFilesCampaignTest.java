package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.vitok.kernel.Refusal;

/** Five hundred hostile files are refused, each for its own reason and by its name; honest ones between them pass. */
@Tag("campaign")
@Tag("hostile")
class HostileFilesCampaignTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final FileCheck check = Checks.with(new Scanner(""));

    @Test
    void fiveHundredAreRefusedWithAMessageThatNamesTheFile() {
        var sentences = ResourceBundle.getBundle("messages/file", Locale.ROOT);
        var wrong = new ArrayList<String>();
        var files = HostileFiles.all();

        for (var file : files) {
            var started = System.nanoTime();
            var answer = answer(file);
            if (!file.answers().stream()
                    .map(it -> it.key())
                    .collect(Collectors.toSet())
                    .contains(answer)) {
                wrong.add(file.what() + ": " + answer);
            } else if (!sentences.getString(answer).startsWith("«{0}»: ")) {
                wrong.add(answer + " does not name the file");
            } else if (System.nanoTime() - started > LONGEST.toNanos()) {
                wrong.add(file.what() + " took long");
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(files).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void honestFilesOfEveryKindPass() {
        for (var kind : FileKind.values()) {
            var name = "честный." + (kind == FileKind.JPEG ? "jpg" : kind.name().toLowerCase(Locale.ROOT));

            assertThat(check.check(name, Samples.of(kind)).kind()).isEqualTo(kind);
        }
    }

    private String answer(HostileFiles.Hostile file) {
        try {
            check.check(file.name(), file.bytes());
            return "passed";
        } catch (Refusal refusal) {
            var named = String.valueOf(refusal.arguments()[0]);
            return named.contains("/") || named.contains("\\") || named.contains("..")
                    ? "named " + named
                    : refusal.key();
        }
    }
}
