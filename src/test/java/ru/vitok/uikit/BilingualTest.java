package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void eachReaderMeetsTheirOwnLanguage() {
        var line = Bilingual.of(language -> language == Locale.ENGLISH ? "used by 2" : "применили 2");

        assertThat(Bilingual.in(line, Locale.ENGLISH)).isEqualTo("used by 2");
        assertThat(Bilingual.in(line, Locale.UK)).isEqualTo("used by 2");
        assertThat(Bilingual.in(line, Locale.of("ru"))).isEqualTo("применили 2");
        assertThat(Bilingual.read(line)).isEqualTo("применили 2");
    }

    @Test
    void whatAPersonWroteIsTheSameForAll() {
        assertThat(Bilingual.of(_ -> "Цепочки")).isEqualTo("Цепочки");
        assertThat(Bilingual.in("Цепочки", Locale.ENGLISH)).isEqualTo("Цепочки");
    }
}
