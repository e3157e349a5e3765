package ru.vitok.access.probe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.ResultsExport;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Uploads and results. */
@Component
class DataProbes implements ProbeSet {

    private static final String PROCEDURE = "VPR";

    private final AccessWorld world;
    private final Intake intake;
    private final Results results;
    private final ResultsExport export;

    DataProbes(AccessWorld world, Intake intake, Results results, ResultsExport export) {
        this.world = world;
        this.intake = intake;
        this.results = results;
        this.export = export;
    }

    @Override
    public List<Probe> probes() {
        var a = world.place("A");
        return List.of(
                Probe.of("import", Action.CREATE, (_, _) -> intake.upload("строки.csv", csv()) != null)
                        .on(this::upload)
                        .at(Seat::at)
                        .triedBy(it -> !world.regional(it)),
                Probe.of("import", Action.VIEW, (it, _) -> intake.preview(it.id()) != null)
                        .on(this::upload)
                        .rest(it -> "/imports/" + it.id())
                        .page(it -> AssessmentPaths.upload(it.id())),
                Probe.of("import", Action.EDIT, (it, _) -> rejected(it))
                        .on(this::upload)
                        .post(it -> "/imports/" + it.id() + "/reject", "{}"),
                Probe.of("results.municipality", Action.VIEW, (_, _) -> results.tasks(key(), a.id()) != null)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of(
                                "results.school",
                                Action.VIEW,
                                (it, _) -> results.tasks(key(), it.place().code()) != null)
                        .on(() -> Example.of(a.id(), world.place("A1")))
                        .rest(it -> address(it.place())),
                Probe.of(
                                "results.school",
                                Action.EXPORT,
                                (_, _) -> export.tasks(key(), a.id(), Locale.ENGLISH).length > 0)
                        .on(() -> Example.of(a.id(), a))
                        .at(seat -> a.equals(world.town(seat)) ? seat.at() : a),
                Probe.of("results.small", Action.VIEW, (it, _) -> figures(it.place()))
                        .on(() -> Example.of(a.id(), world.place("A2"))));
    }

    private Example upload() {
        var school = world.place("A1");
        var by = world.seat(Role.SCHOOL_ADMIN, "A1").person();
        var id = UUID.randomUUID();
        world.system(() -> {
            world.jdbc()
                    .sql("""
                    insert into data_import (id, organisation_id, municipality_id, uploaded_by, name, status, total,
                      created_at) values (:id, :school, :here, :by, 'права.zip', 'PREVIEW', 0, now())""")
                    .param("id", id)
                    .param("school", school.id())
                    .param("here", world.place("A").id())
                    .param("by", by)
                    .update();
            return id;
        });
        return Example.of(id, school);
    }

    private boolean rejected(Example it) {
        intake.reject(it.id());
        return true;
    }

    private boolean figures(Organisation school) {
        return results.tasks(key(), school.code()).tasks().stream().anyMatch(it -> it.percent() != null);
    }

    private SliceKey key() {
        return new SliceKey(PROCEDURE, AccessWorld.SUBJECT, 6, 2026);
    }

    private static String address(Organisation school) {
        return "/results/tasks?procedure=" + URLEncoder.encode(PROCEDURE, StandardCharsets.UTF_8)
                + "&year=2026&grade=6&subject=" + URLEncoder.encode(AccessWorld.SUBJECT, StandardCharsets.UTF_8)
                + "&school=" + school.code();
    }

    private static byte[] csv() {
        return "Номер;Балл\n1;2\n".getBytes(StandardCharsets.UTF_8);
    }
}
