package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The codifiers that come with the portal. */
class ShippedEditionsTest {

    @Test
    void everyFileAddsUpToThePrintedMaximum() throws IOException {
        var sums = new TreeMap<String, Integer>();
        ShippedEditions.read().forEach(it -> {
            assertThat(it.addsUp()).as(it.file()).isTrue();
            assertThat(it.form().tasks()).extracting(TestTask::number).doesNotHaveDuplicates();
            assertThat(it.form().origin()).isNotBlank();
            sums.put(it.file().replace(".csv", ""), it.form().maxPrimary());
        });

        assertThat(sums)
                .containsExactly(
                        Map.entry("oge-2026-mathematics-9", 31),
                        Map.entry("vpr-2021-mathematics-5", 20),
                        Map.entry("vpr-2021-mathematics-6", 16),
                        Map.entry("vpr-2021-mathematics-7", 19),
                        Map.entry("vpr-2021-mathematics-8", 25),
                        Map.entry("vpr-2021-russian-5", 45),
                        Map.entry("vpr-2021-russian-6", 51),
                        Map.entry("vpr-2021-russian-7", 47),
                        Map.entry("vpr-2021-russian-8", 51),
                        Map.entry("vpr-2026-mathematics-4", 18),
                        Map.entry("vpr-2026-russian-4", 24));
    }

    @Test
    void aCatalogueWhoseTasksDoNotAddUpIsNotUsed() {
        var text = """
                procedure;VPR
                subject;Математика
                grade;8
                years;2021;2021
                max;25
                boundaries;8;15;21
                source;каталог с ошибкой
                task;max;level;code;skill;kes;kt
                1;25;B;;Дроби;9.30;
                """;

        assertThat(EditionText.read("a.csv", text).addsUp()).isTrue();
        assertThat(EditionText.read("a.csv", text.replace("1;25;B", "1;28;B")).addsUp())
                .isFalse();
        assertThat(EditionText.read("a.csv", text.replace("8;15;21", "8;15;26")).addsUp())
                .isFalse();
        // codes are text
        assertThat(EditionText.read("a.csv", text).form().tasks().getFirst().content())
                .containsExactly("9.30");
    }

    @Test
    void aThreeInTheExamOfMathematicsWantsTwoPointsForGeometry() throws IOException {
        var exam = ShippedEditions.read().stream()
                .filter(it -> it.form().procedure().equals("OGE"))
                .findFirst()
                .orElseThrow()
                .form();

        assertThat(exam.mark(7, Map.of("15", 2))).contains(2);
        assertThat(exam.mark(8, Map.of("1", 1, "15", 1))).contains(2);
        assertThat(exam.mark(8, Map.of("15", 1, "24", 1))).contains(3);
        assertThat(exam.mark(22, Map.of("1", 1))).contains(2);
        assertThat(exam.mark(22, Map.of("23", 2))).contains(5);
    }

    @Test
    void withoutBoundariesThereIsNoMark() {
        assertThat(new TestForm("VPR", "Математика", 4, null, List.of()).mark(5, Map.of()))
                .isEmpty();
    }
}
