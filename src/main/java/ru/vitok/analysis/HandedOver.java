package ru.vitok.analysis;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Which clubs have a field in hand already. */
@Service
public class HandedOver {

    private final FieldStore fields;
    private final OpenFields seen;
    private final Permissions permissions;

    HandedOver(FieldStore fields, OpenFields seen, Permissions permissions) {
        this.fields = fields;
        this.seen = seen;
        this.permissions = permissions;
    }

    /** For those who may hand it over themselves. */
    @Transactional(readOnly = true)
    public Set<UUID> clubs(UUID field) {
        permissions.require(
                "problem-field", Action.PUBLISH, seen.get(field).row().municipality(), null);
        return Set.copyOf(fields.clubs(field));
    }
}
