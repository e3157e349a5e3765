package ru.vitok.access.probe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.analysis.FieldExport;
import ru.vitok.analysis.FieldFigures;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.analysis.Warnings;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;

/** Problem fields, warnings and the effect of help. */
@Component
class FieldProbes implements ProbeSet {

    private final AccessWorld world;
    private final ProblemFields fields;
    private final FieldFigures figures;
    private final FieldExport export;
    private final SchoolReviews reviews;
    private final Warnings warnings;
    private final Effects effects;
    private final SchoolSteps steps;
    private final Permissions permissions;
    private @Nullable List<UUID> found;

    FieldProbes(
            AccessWorld world,
            ProblemFields fields,
            FieldFigures figures,
            FieldExport export,
            SchoolReviews reviews,
            Warnings warnings,
            Effects effects,
            SchoolSteps steps,
            Permissions permissions) {
        this.world = world;
        this.fields = fields;
        this.figures = figures;
        this.export = export;
        this.reviews = reviews;
        this.warnings = warnings;
        this.effects = effects;
        this.steps = steps;
        this.permissions = permissions;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                Probe.of("problem-field", Action.CREATE, (_, _) -> fields.collect() >= 0)
                        .on(() -> at("A", 0))
                        .at(world::town)
                        .triedBy(it -> !world.regional(it)),
                Probe.of("problem-field", Action.EDIT, (it, _) -> confirmed(it))
                        .on(() -> at("A", 0))
                        .post(it -> "/problem-fields/" + it.id() + "/confirm", "{}"),
                Probe.of("problem-field", Action.PUBLISH, (it, _) -> published(it))
                        .on(() -> at("A", 1))
                        .post(it -> "/problem-fields/" + it.id() + "/publish", "{\"clubs\":[],\"note\":\"\"}"),
                Probe.of("problem-field", Action.VIEW, (it, _) -> seen(it)).on(() -> at("A", 2)),
                Probe.of("problem-field", Action.EXPORT, (it, _) -> export.workbook(List.of(it.id()), Locale.of("ru")).length > 0)
                        .on(() -> at("A", 2)),
                Probe.of("problem-field.candidate", Action.VIEW, (it, _) -> seen(it))
                        .on(() -> at("A", 0))
                        .rest(it -> "/problem-fields/" + it.id())
                        .list("/problem-fields")
                        .page(it -> "problem-fields/" + it.id()),
                Probe.of("problem-field.published", Action.VIEW, (it, _) -> seen(it))
                        .on(() -> at("A", 2))
                        .rest(it -> "/problem-fields/" + it.id())
                        .list("/problem-fields")
                        .page(it -> "problem-fields/" + it.id()),
                Probe.of("problem-field.school", Action.VIEW, (it, _) -> seen(it))
                        .on(() -> at("A1", 3))
                        .rest(it -> "/problem-fields/" + it.id())
                        .list("/problem-fields")
                        .page(it -> "problem-fields/" + it.id()),
                Probe.of("problem-field.small", Action.VIEW, (it, _) -> small(it))
                        .on(() -> at("A2", 2)),
                Probe.of("problem-field.review", Action.CREATE, (it, _) -> reviewed(it))
                        .on(() -> at("A1", 2)),
                Probe.of(
                                "objectivity",
                                Action.VIEW,
                                (it, _) -> warnings.objectivity(2026).stream()
                                        .anyMatch(row ->
                                                row.school().equals(it.place().code())))
                        .on(() -> at("A1", 2))
                        .triedBy(it -> !world.regional(it)),
                Probe.of(
                                "low-results",
                                Action.VIEW,
                                (it, _) -> warnings.lowResults(2026).stream()
                                        .anyMatch(row ->
                                                row.school().equals(it.place().code())))
                        .on(() -> at("A1", 2))
                        .triedBy(it -> !world.regional(it)),
                Probe.of("effect", Action.VIEW, (it, _) -> effects.effect(it.id(), 2025, 2026) != null)
                        .on(() -> at("A", 4))
                        .rest(it -> "/problem-fields/" + it.id() + "/effect?from=2025&to=2026")
                        .page(it -> "monitoring/effect/" + it.id()),
                Probe.of(
                                "school-steps",
                                Action.VIEW,
                                (_, _) -> !steps.ofMyMunicipality().isEmpty())
                        .on(() -> at("A", 2))
                        .triedBy(it -> !world.regional(it)));
    }

    private Example at(String place, int field) {
        return Example.of(fields().get(field), world.place(place));
    }

    /** A candidate, a confirmed one, a published one, one of school A1, and a published one of the year before. */
    private synchronized List<UUID> fields() {
        if (found == null) {
            var analyst = world.owner(Role.ANALYST).person();
            world.people().as(analyst, () -> fields.collect());
            var of2026 = ids(2026, 4);
            found = List.of(
                    of2026.get(0),
                    of2026.get(1),
                    of2026.get(2),
                    of2026.get(3),
                    ids(2025, 1).getFirst());
            for (var field : List.of(found.get(1), found.get(2), found.get(4))) {
                world.people().as(analyst, () -> fields.confirm(field, null));
            }
            world.people().as(analyst, () -> fields.publish(found.get(2), Set.of(), ""));
            world.people().as(analyst, () -> fields.publish(found.get(4), Set.of(), ""));
            ofOneSchool(found.get(3));
        }
        return found;
    }

    private List<UUID> ids(int year, int count) {
        return world.system(() -> world.jdbc()
                .sql("""
                        select id from problem_field where municipality_id = :here and year = :year and scope = 'MUNICIPALITY'
                        and subject = :subject and status = 'CANDIDATE' order by (grade = 6) desc, id limit :count""")
                .param("here", world.place("A").id())
                .param("year", year)
                .param("subject", AccessWorld.SUBJECT)
                .param("count", count)
                .query(UUID.class)
                .list());
    }

    private void ofOneSchool(UUID field) {
        var school = world.place("A1").id();
        world.system(() -> {
            world.jdbc()
                    .sql("""
                    update problem_field set scope = 'SCHOOL', organisation_id = :school, school_id = :school, audience = :audience
                    where id = :id""")
                    .param("school", school)
                    .param(
                            "audience",
                            permissions
                                    .audience("problem-field.school", school, null)
                                    .toArray(String[]::new))
                    .param("id", field)
                    .update();
            return field;
        });
    }

    private boolean seen(Example it) {
        return fields.get(it.id()).id().equals(it.id());
    }

    private boolean confirmed(Example it) {
        fields.confirm(it.id(), null);
        return true;
    }

    private boolean published(Example it) {
        fields.publish(it.id(), Set.of(), "");
        return true;
    }

    private boolean reviewed(Example it) {
        reviews.analysed(it.id(), it.place().id());
        return true;
    }

    private boolean small(Example it) {
        return figures.schools(it.id()).stream()
                .anyMatch(row -> row.code().equals(it.place().code()) && row.percent() != null);
    }
}
