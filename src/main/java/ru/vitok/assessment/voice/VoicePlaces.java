package ru.vitok.assessment.voice;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;

/** Of which municipalities the reader may know the counts; an institute's are those of its region. */
@Component
public class VoicePlaces {

    private final Organisations organisations;
    private final Permissions permissions;

    VoicePlaces(Organisations organisations, Permissions permissions) {
        this.organisations = organisations;
        this.permissions = permissions;
    }

    public List<UUID> open(String object) {
        return organisations.municipalities().stream()
                .map(Organisation::id)
                .filter(it -> opens(object, it))
                .toList();
    }

    public boolean opens(String object, UUID municipality) {
        return permissions.allows(object, Action.VIEW, municipality, null);
    }
}
