package ru.vitok.analysis;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Problem fields that were closed too early are opened again, for those who saw them before. */
@Service
public class ClosedFields {

    private final FieldStore fields;
    private final OpenFields seen;
    private final FieldTrail trail;
    private final Permissions permissions;

    ClosedFields(FieldStore fields, OpenFields seen, FieldTrail trail, Permissions permissions) {
        this.fields = fields;
        this.seen = seen;
        this.trail = trail;
        this.permissions = permissions;
    }

    /** The same persons may who may close it; its clubs have it in hand as before. */
    @Transactional
    public void reopen(UUID id) {
        var field = seen.hold(id);
        permissions.require("problem-field", Action.EDIT, field.row().municipality(), null);
        if (field.status() != ProblemFieldStatus.CLOSED) {
            throw Refusal.conflict("analysis.refusal.not-closed");
        }
        fields.move(id, ProblemFieldStatus.PUBLISHED, field.audience());
        fields.stamp(id, "closed", null);
        trail.enter(fields.find(id).orElseThrow(), Set.of());
    }
}
