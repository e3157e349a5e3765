package ru.vitok.access.probe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Action;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolAnswers;

@Component
class RecommendationProbes implements ProbeSet {

    private final AccessWorld world;
    private final Recommendations recommendations;
    private final SchoolAnswers answers;
    private final EvidenceLedger ledger;
    private @Nullable UUID made;

    RecommendationProbes(
            AccessWorld world, Recommendations recommendations, SchoolAnswers answers, EvidenceLedger ledger) {
        this.world = world;
        this.recommendations = recommendations;
        this.answers = answers;
        this.ledger = ledger;
    }

    @Override
    public List<Probe> probes() {
        var school = world.place("A1");
        return List.of(
                Probe.of("recommendation.sent", Action.VIEW, (it, _) -> recommendations.of(it.id()) != null)
                        .on(() -> Example.of(recommendation(), world.place("A")))
                        .or("recommendation.line", Action.VIEW, school)
                        .rest(it -> "/recommendations/" + it.id())
                        .list("/recommendations?size=100")
                        .page(it -> "recommendations/" + it.id()),
                Probe.of("recommendation.sent", Action.CREATE, (_, _) -> recommendations.send(draft()) != null)
                        .on(() -> Example.of(recommendation(), world.place("A")))
                        .at(world::town)
                        .triedBy(it -> !world.regional(it)),
                Probe.of("recommendation.line", Action.VIEW, (it, _) -> line(it))
                        .on(() -> Example.of(recommendation(), school)),
                Probe.of("recommendation.line", Action.EDIT, (it, _) -> answered(it, AddresseeStatus.ACCEPTED))
                        .on(() -> Example.of(recommendation(), school))
                        .post(
                                it -> "/recommendations/" + it.id() + "/addressees/" + school.code() + "/status",
                                "{\"status\":\"ACCEPTED\",\"note\":\"\"}")
                        .or("recommendation.line", Action.MODERATE, null),
                Probe.of("recommendation.line", Action.MODERATE, (it, _) -> answered(it, AddresseeStatus.CHECKED))
                        .on(() -> Example.of(done(), school)));
    }

    private synchronized UUID recommendation() {
        if (made == null) {
            made = world.people().as(world.owner(Role.METHODIST).person(), () -> recommendations.send(draft()));
        }
        return made;
    }

    /** One that its school reports to have carried out. */
    private UUID done() {
        var id = world.people().as(world.owner(Role.METHODIST).person(), () -> recommendations.send(draft()));
        var head = world.owner(Role.SCHOOL_HEAD).person();
        for (var status : List.of(AddresseeStatus.ACCEPTED, AddresseeStatus.DONE)) {
            world.people()
                    .as(head, () -> answers.answer(id, world.place("A1").id(), new Answer(status, "Провели", null)));
        }
        return id;
    }

    private boolean line(Example it) {
        return recommendations.of(it.id()).addressees().stream()
                .anyMatch(line -> line.school().equals(it.place().id()));
    }

    private boolean answered(Example it, AddresseeStatus status) {
        answers.answer(it.id(), it.place().id(), new Answer(status, "Проверено", null));
        return true;
    }

    private RecommendationDraft draft() {
        var field = world.system(() -> {
            var id = UUID.nameUUIDFromBytes("access".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            ledger.place(new Node(
                    new NodeRef(NodeType.PROBLEM_FIELD, id),
                    "Обоснования",
                    "",
                    "PUBLISHED",
                    "problem-fields/" + id,
                    world.place("A").id(),
                    Set.of(Audience.PUBLIC),
                    Instant.parse("2026-05-12T09:00:00Z")));
            return id;
        });
        return new RecommendationDraft(
                "Устные обоснования на каждом уроке",
                "",
                field,
                null,
                Set.of(world.place("A1").id()),
                List.of(new Measure("Пять минут в начале урока", LocalDate.now().plusDays(30), "Учителя")));
    }
}
