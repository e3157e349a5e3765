package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortalSettingsTest {

    @Test
    void whatIsSettledIsNotGivenTwice() {
        assertThat(PortalSettings.with(
                        List.of("--vitok.data=/srv/a", "--vitok.demo=false"),
                        List.of("--vitok.data=./a", "--server.port=9000", "word")))
                .containsExactly("--vitok.data=/srv/a", "--vitok.demo=false", "--server.port=9000", "word");
    }
}
