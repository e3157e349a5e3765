package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void pairsAndTheRestAreToldApart() {
        var options = Options.parse(List.of("а.xlsx", "--user", "analyst", "б.xlsx"), Set.of("user"));

        assertThat(options.required("user")).isEqualTo("analyst");
        assertThat(options.rest()).containsExactly("а.xlsx", "б.xlsx");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertMisuse("Лишнее или незнакомое: «--colour»", () -> Options.parse(List.of("--colour", "red"), Set.of()));
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        assertMisuse("После --user нужно значение", () -> Options.parse(List.of("--user"), Set.of("user")));
    }

    @Test
    void aBlankValueIsNoValue() {
        var options = Options.parse(List.of("--user", " "), Set.of("user"));

        assertMisuse("Не хватает --user", () -> options.required("user"));
    }

    @Test
    void aChoiceIsOneOfThoseThereAre() {
        var options = Options.parse(List.of("--unit", "WEEKS"), Set.of("unit"));

        assertThatExceptionOfType(Misuse.class)
                .isThrownBy(() -> options.oneOf("unit", TimeUnit.class))
                .satisfies(misuse -> assertThat(ConsoleTexts.explain(misuse))
                        .startsWith("--unit: «WEEKS» не подходит, можно одно из [NANOSECONDS,"));
    }

    private static void assertMisuse(String sentence, Runnable attempt) {
        assertThatExceptionOfType(Misuse.class)
                .isThrownBy(attempt::run)
                .satisfies(misuse -> assertThat(ConsoleTexts.explain(misuse)).isEqualTo(sentence));
    }
}
