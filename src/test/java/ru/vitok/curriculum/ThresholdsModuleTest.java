package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void aSpecificationThatSaysWhatItExpectsIsHeldAgainstThat() {
        var exam = new TestForm(
                "OGE",
                "Математика",
                9,
                null,
                List.of(
                        new TestTask("21", 2, Level.A, null, null, List.of(), List.of(), new Expected(15, 30)),
                        new TestTask("22", 2, Level.H, null, null)));
        var profile = thresholds.of(exam, "OGE");

        assertThat(profile.code()).isEqualTo("FIPI_EXPECTED");
        assertThat(profile.source()).contains("ФИПИ");
        assertThat(profile.of("21", Level.A, 14.9)).isEqualTo(Sufficiency.INSUFFICIENT);
        assertThat(profile.of("21", Level.A, 15)).isEqualTo(Sufficiency.SUFFICIENT);
        assertThat(profile.from("22", Level.H)).isEqualTo(15);
        assertThat(thresholds.of(null, "OGE").code()).isEqualTo("GIA_SAO");
    }

    @Test
    void examsAreHeldAgainstTheirOwn() {
        var profile = thresholds.of("OGE");

        assertThat(profile.code()).isEqualTo("GIA_SAO");
        assertThat(profile.of(Level.B, 50)).isEqualTo(Sufficiency.SUFFICIENT);
        assertThat(profile.of(Level.A, 14.9)).isEqualTo(Sufficiency.INSUFFICIENT);
    }
}
