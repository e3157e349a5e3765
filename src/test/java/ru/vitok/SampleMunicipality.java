package ru.vitok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Role;

/** The invented municipality with four years of data, imported once for all tests that only read it. */
@Component
public class SampleMunicipality {

    /** Who and where; the import is confirmed. */
    public record Sample(Organisation municipality, UUID analyst, UUID importId) {}

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestPeople people;
    private final Intake intake;
    private Sample sample;

    SampleMunicipality(TestPeople people, Intake intake) {
        this.people = people;
        this.intake = intake;
    }

    public synchronized Sample get() {
        if (sample == null) {
            var region = people.add(OrganisationKind.REGION, "reg99", "Светлогорская область", null);
            var municipality =
                    people.add(OrganisationKind.MUNICIPALITY, "reg99_m001", "Приреченский муниципальный округ", region);
            var analyst = people.person(Role.ANALYST, municipality);
            sample = new Sample(municipality, analyst, take(analyst, "data.zip", resource("prirechensky.zip")));
        }
        return sample;
    }

    /** Uploads, waits, confirms, waits. */
    public UUID take(UUID person, String name, byte[] bytes) {
        var id = upload(person, name, bytes);
        people.as(person, () -> intake.confirm(id));
        settle(person, id);
        return id;
    }

    /** Uploads and waits for the preview. */
    public UUID upload(UUID person, String name, byte[] bytes) {
        var id = people.as(person, () -> intake.upload(name, bytes));
        settle(person, id);
        return id;
    }

    private void settle(UUID person, UUID id) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !status(person, id).running());
    }

    public ImportStatus status(UUID person, UUID id) {
        return people.as(person, () -> intake.preview(id)).row().status();
    }

    public static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(SampleMunicipality.class.getResourceAsStream("/intake/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
