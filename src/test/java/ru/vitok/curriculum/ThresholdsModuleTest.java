package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;

@PortalTest
class ThresholdsModuleTest {

    @Autowired
    Thresholds thresholds;

    @Test
    void theNationalTestsAreHeldAgainstTheFederalThresholds() {
        var profile = thresholds.of("VPR");

        assertThat(profile.code()).isEqualTo("FIOKO_2026");
        assertThat(profile.of(Level.B, 59.9)).isEqualTo(Sufficiency.UNCERTAIN);
        assertThat(profile.of(Level.B, 56.9)).isEqualTo(Sufficiency.INSUFFICIENT);
    }

    @Test
    void examsAreHeldAgainstTheirOwn() {
        var profile = thresholds.of("OGE");

        assertThat(profile.code()).isEqualTo("GIA_SAO");
        assertThat(profile.of(Level.B, 50)).isEqualTo(Sufficiency.SUFFICIENT);
        assertThat(profile.of(Level.A, 14.9)).isEqualTo(Sufficiency.INSUFFICIENT);
    }
}
