package ru.vitok.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Stored fields for the person who asks: those that are not for them are not there. */
@Component
class OpenFields {

    private final FieldStore fields;
    private final Permissions permissions;
    private final Viewers viewers;

    OpenFields(FieldStore fields, Permissions permissions, Viewers viewers) {
        this.fields = fields;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** «Not found» for those who may not see it. */
    FieldRecord get(UUID id) {
        return seen(fields.find(id));
    }

    /** The same as it stands when everybody who is changing it is done; until the transaction ends nobody else changes it. */
    FieldRecord hold(UUID id) {
        return seen(fields.hold(id));
    }

    private FieldRecord seen(Optional<FieldRecord> found) {
        return found.filter(this::open).orElseThrow(Refusal::notFound);
    }

    boolean open(FieldRecord field) {
        var viewer = viewers.current();
        return viewer.system() || field.audience().stream().anyMatch(viewer.tokens()::contains);
    }

    /** Which schools it is made up of is for those who see candidates. */
    ProblemFieldRow shown(FieldRecord field) {
        var mayDetail = permissions.allows("problem-field.candidate", Action.VIEW, field.organisation(), null)
                || field.row().scope() == Scope.SCHOOL;
        return mayDetail ? field.row() : field.row().withoutSchools();
    }
}
