package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

/** Names of uploads are shown as they read, and there is always something to press. */
@PortalTest
class UploadNamesModuleTest {

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Test
    void noNamePassesForAnother() {
        assertThat(name("отчёт\u202Excod.xlsx")).isEqualTo("отчётxcod.xlsx");
        assertThat(name("\u200B\u202E")).isEqualTo("—");
    }

    private String name(String sent) {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var works = new SmallWorks(people.school(here).code(), "1 (1б)")
                .pupils(1, 1)
                .xlsx();
        var upload = samples.upload(analyst, sent, works);
        var preview = people.as(analyst, () -> intake.preview(upload));
        assertThat(preview.files().getFirst().name()).isEqualTo(preview.row().name());
        return preview.row().name();
    }
}
