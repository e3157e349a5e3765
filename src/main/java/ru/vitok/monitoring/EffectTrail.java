package ru.vitok.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A measured effect closes the field's ring; measured again it stays the same node. */
@Component
class EffectTrail {

    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final ModuleTranslations texts;
    private final Clock clock;

    EffectTrail(EvidenceLedger ledger, Permissions permissions, ModuleTranslations texts, Clock clock) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.texts = texts;
        this.clock = clock;
    }

    void enter(ProblemFieldRow field, Effect effect) {
        if (effect.verdict() == Verdict.TOO_FEW_DATA) {
            return;
        }
        var name = "effect %s %d %d".formatted(field.id(), effect.from(), effect.to());
        var ref = new NodeRef(NodeType.EFFECT, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        ledger.place(new Node(
                ref,
                say("monitoring.trail.title", String.valueOf(effect.from()), String.valueOf(effect.to())),
                Bilingual.of(it -> texts.getTranslation("monitoring.verdict." + effect.verdict(), it)
                        .toLowerCase(it)),
                effect.verdict().name(),
                MonitoringPaths.effect(field.id()),
                field.municipality(),
                permissions.audience("effect", field.municipality(), null),
                clock.instant()));
        ledger.link(new NodeRef(NodeType.PROBLEM_FIELD, field.id()), ref, EdgeKind.MEASURED);
    }

    private String say(String key, Object... arguments) {
        return Bilingual.of(it -> texts.getTranslation(key, it, arguments));
    }
}
