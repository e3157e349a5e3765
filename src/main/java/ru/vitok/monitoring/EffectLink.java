package ru.vitok.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.FieldLink;
import ru.vitok.analysis.FieldLinks;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Leads from a field that was handed over to what came of it. */
@Component
class EffectLink implements FieldLinks {

    private final Permissions permissions;

    EffectLink(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public List<FieldLink> of(ProblemFieldRow field) {
        var handedOver = field.status() == ProblemFieldStatus.PUBLISHED || field.status() == ProblemFieldStatus.CLOSED;
        return handedOver && permissions.allows("effect", Action.VIEW, field.municipality(), null)
                ? List.of(new FieldLink("monitoring.link.effect", "activity", MonitoringPaths.effect(field.id())))
                : List.of();
    }
}
