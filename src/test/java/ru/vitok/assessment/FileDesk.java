package ru.vitok.assessment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Municipalities for tests of what happens to a file or two. */
@Component
class FileDesk {

    private final SampleMunicipality door;
    private final TestPeople people;
    private final Intake intake;
    private final Results results;

    FileDesk(SampleMunicipality door, TestPeople people, Intake intake, Results results) {
        this.door = door;
        this.people = people;
        this.intake = intake;
        this.results = results;
    }

    Place place() {
        var municipality = people.municipality();
        return new Place(municipality, people.school(municipality), people.person(Role.ANALYST, municipality));
    }

    /** A municipality with a school; its analyst brings the files. */
    final class Place {

        final Organisation municipality;
        final Organisation school;
        final UUID analyst;

        private Place(Organisation municipality, Organisation school, UUID analyst) {
            this.municipality = municipality;
            this.school = school;
            this.analyst = analyst;
        }

        /** Uploads, waits, confirms, waits. */
        UUID take(String name, byte[] bytes) {
            return door.take(analyst, name, bytes);
        }

        UUID take(String name, String table) {
            return take(name, text(table));
        }

        /** Uploads it and says what its preview shows. */
        ImportedFile read(String name, byte[] bytes) {
            var upload = door.upload(analyst, name, bytes);
            return people.as(analyst, () -> intake.preview(upload)).files().getFirst();
        }

        ImportedFile read(String name, String table) {
            return read(name, text(table));
        }

        void revert(UUID upload) {
            people.as(analyst, () -> intake.revert(upload));
        }

        /** @param code of a school; null for the municipality */
        TaskResults results(SliceKey key, @Nullable String code) {
            return people.as(analyst, () -> code == null ? results.tasks(key) : results.tasks(key, code));
        }
    }

    static byte[] text(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
