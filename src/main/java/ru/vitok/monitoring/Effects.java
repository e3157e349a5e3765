package ru.vitok.monitoring;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.FieldChanges;
import ru.vitok.analysis.FieldSeries;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Holds every answer against the next number. */
@Service
public class Effects {

    /** Tests are written in spring: what was done by summer came before them. */
    private static final Month SUMMER = Month.JUNE;
    /** Years have four digits. */
    private static final int LAST_YEAR = 9999;

    private final ProblemFields fields;
    private final FieldChanges changes;
    private final ObjectProvider<HelpGiven> help;
    private final EffectTrail trail;
    private final EffectTelling telling;
    private final Permissions permissions;

    Effects(
            ProblemFields fields,
            FieldChanges changes,
            ObjectProvider<HelpGiven> help,
            EffectTrail trail,
            EffectTelling telling,
            Permissions permissions) {
        this.fields = fields;
        this.changes = changes;
        this.help = help;
        this.trail = trail;
        this.telling = telling;
        this.permissions = permissions;
    }

    /** Schools that did what was recommended, before and after, beside the others; from the field's year on a part of its trail. */
    @Transactional
    public Effect effect(UUID field, int from, int to) {
        return effect(changes.of(field), from, to);
    }

    Effect effect(FieldSeries series, int from, int to) {
        var row = series.field();
        permissions.require("effect", Action.VIEW, row.municipality(), null);
        if (from >= to || to > LAST_YEAR) {
            throw new Refusal("monitoring.refusal.years");
        }
        var helped = helped(row.id(), to);
        var schools = series.between(from, to);
        var effect = EffectRules.judge(from, to, schools, helped);
        if (from == row.year()) { // only what came after the field can close its ring
            trail.enter(row, effect);
        }
        return telling.told(series, effect, schools, helped);
    }

    /** From the field's year to the latest data after it; empty until there are some. */
    @Transactional
    public Optional<Effect> latest(ProblemFieldRow field) {
        var series = changes.of(field.id());
        return series.years().stream()
                .filter(it -> it > field.year())
                .reduce((_, later) -> later)
                .map(it -> effect(series, field.year(), it));
    }

    /** How many schools were helped only after the data of that year: they show in the next. */
    @Transactional(readOnly = true)
    public int helpedLater(UUID field, int to) {
        var row = fields.get(field);
        permissions.require("effect", Action.VIEW, row.municipality(), null);
        var inTime = helped(field, to);
        return (int) help.stream()
                .flatMap(it -> it.of(field).stream())
                .map(Help::school)
                .distinct()
                .filter(it -> !inTime.contains(it))
                .count();
    }

    private Set<UUID> helped(UUID field, int to) {
        var summer = LocalDate.of(to, SUMMER, 1);
        return help.stream()
                .flatMap(it -> it.of(field).stream())
                .filter(it -> it.doneOn() == null
                        || Objects.requireNonNull(it.doneOn()).isBefore(summer))
                .map(Help::school)
                .collect(Collectors.toSet());
    }

    /** Fields whose schools were helped, so that an effect can be looked at or waited for; the newest first. */
    @Transactional(readOnly = true)
    public List<ProblemFieldRow> answered() {
        var helped = help.stream().flatMap(it -> it.fields().stream()).collect(Collectors.toSet());
        return helped.isEmpty()
                ? List.of()
                : fields.list(ProblemFieldFilter.ALL).stream()
                        .filter(it ->
                                it.status() == ProblemFieldStatus.PUBLISHED || it.status() == ProblemFieldStatus.CLOSED)
                        .filter(it -> helped.contains(it.id()))
                        .toList();
    }

    /** What could be measured by now, the newest first. */
    @Transactional
    public List<Measured> measured(int limit) {
        return answered().stream()
                .flatMap(field -> latest(field).map(it -> new Measured(field, it)).stream())
                .limit(limit)
                .toList();
    }
}
