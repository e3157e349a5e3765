package ru.vitok.monitoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.FieldSeries;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.SchoolFigure;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/**
 * What of an effect's sides the person who asks may be told: all schools', or where a small school would follow from that,
 * those of the schools that are not withheld, or nothing. The verdict rests on all schools and is told to everybody.
 */
@Component
class EffectTelling {

    private final Permissions permissions;

    EffectTelling(Permissions permissions) {
        this.permissions = permissions;
    }

    Effect told(FieldSeries field, Effect whole, List<SchoolFigure> schools, Set<UUID> helped) {
        if (may(field, whole, schools, helped)) {
            return whole;
        }
        var withheld = field.withheld(whole.from(), whole.to());
        var open =
                schools.stream().filter(it -> !withheld.contains(it.school())).toList();
        var part = EffectRules.judge(whole.from(), whole.to(), open, helped);
        return may(field, part, open, helped) ? whole.withSidesOf(part) : whole.discreet();
    }

    private boolean may(FieldSeries field, Effect effect, List<SchoolFigure> schools, Set<UUID> helped) {
        var sides =
                schools.stream().collect(Collectors.toMap(SchoolFigure::school, it -> helped.contains(it.school())));
        return (mayDetail(field.field()) || effect.ofSeveral()) && field.sidesTold(effect.from(), effect.to(), sides);
    }

    private boolean mayDetail(ProblemFieldRow field) {
        return permissions.allows("problem-field.candidate", Action.VIEW, field.municipality(), null);
    }
}
