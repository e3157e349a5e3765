package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;

/** A job that is run again, as after a killed process, changes nothing that is done already. */
@PortalTest
class RepeatedJobTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    DetectionJob detection;

    @Autowired
    ConfirmationJob confirmation;

    @Autowired
    Results results;

    @Test
    void confirmingAndReadingAgainChangeNothing() {
        var sample = samples.get();
        var key = new SliceKey("VPR", "Русский язык", 6, 2025);
        var before = people.as(sample.analyst(), () -> results.tasks(key));

        detection.run(sample.importId());
        confirmation.run(sample.importId());

        var after = people.as(sample.analyst(), () -> results.tasks(key));
        assertThat(after).isEqualTo(before);
        assertThat(after.participants()).isEqualTo(999);
        assertThat(samples.status(sample.analyst(), sample.importId())).isEqualTo(ImportStatus.CONFIRMED);
    }
}
