package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;

/** Four years of a municipality in one archive. */
@PortalTest
class SampleImportTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Test
    void aWholeArchiveIsTakenWithoutAnErrorInAnyOrderOfFiles() {
        var sample = samples.get();

        var preview = people.as(sample.analyst(), () -> intake.preview(sample.importId()));

        assertThat(preview.row().status()).isEqualTo(ImportStatus.CONFIRMED);
        assertThat(preview.files().stream()
                        .filter(it -> it.status() != FileStatus.OK)
                        .map(it -> it.name() + " " + it.status() + " " + it.problems())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(preview.files()).hasSize(235);
    }
}
