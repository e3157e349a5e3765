package ru.vitok.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

/** A measured effect closes the field's ring; measured again it stays the same node, as long as it can be measured. */
@Component
class EffectTrail {

    /** Nobody measures over more years. */
    private static final int REACH = 10;

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
        var ref = ref(field.id(), effect.from(), effect.to());
        if (effect.verdict() == Verdict.TOO_FEW_DATA) {
            ledger.remove(ref);
            return;
        }
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

    /** Takes out what was measured of years that have no data any more, and from other years than the field's own. */
    void forget(ProblemFieldRow field, List<Integer> years) {
        var gone = new ArrayList<UUID>();
        for (var from = field.year() - REACH; from < field.year() + REACH; from++) {
            for (var to = from + 1; to <= field.year() + REACH; to++) {
                if (from != field.year() || !years.contains(from) || !years.contains(to)) {
                    gone.add(ref(field.id(), from, to).id());
                }
            }
        }
        ledger.remove(NodeType.EFFECT, gone);
    }

    private static NodeRef ref(UUID field, int from, int to) {
        var name = "effect %s %d %d".formatted(field, from, to);
        return new NodeRef(NodeType.EFFECT, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private String say(String key, Object... arguments) {
        return Bilingual.of(it -> texts.getTranslation(key, it, arguments));
    }
}
