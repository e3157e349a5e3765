package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** What the trail says of a test's data: one node for a slice, beneath which versions of its files come and go. */
@Component
class SliceTrail {

    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final ModuleTranslations texts;
    private final Clock clock;

    SliceTrail(EvidenceLedger ledger, Permissions permissions, ModuleTranslations texts, Clock clock) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Slices of one municipality with the number of files and of works that stand in each.
     *
     * @param reported those of which reports stand for works
     */
    void tell(List<SliceRow> rows, Map<UUID, Integer> files, Map<UUID, Integer> works, Set<UUID> reported) {
        var nodes = new ArrayList<Node>();
        var evidence = new ArrayList<Evidence>();
        var audience =
                permissions.audience("results.municipality", rows.getFirst().municipality(), null);
        for (var slice : rows) {
            int count = files.getOrDefault(slice.id(), 0);
            if (count == 0) {
                ledger.remove(new NodeRef(NodeType.DATA_SET, slice.id()));
            } else {
                int participants = works.getOrDefault(slice.id(), 0);
                var node = node(slice, participants, count, reported.contains(slice.id()), audience);
                nodes.add(node);
                evidence.add(evidence(slice, node, participants));
            }
        }
        ledger.place(nodes);
        ledger.register(evidence);
    }

    private Node node(SliceRow slice, int works, int files, boolean reported, Set<String> audience) {
        var words = reported ? "assessment.trail.detail.reported" : "assessment.trail.detail";
        var key = slice.key();
        var title = Bilingual.of(language -> texts.getTranslation(
                "assessment.trail.title",
                language,
                texts.getTranslation("assessment.procedure." + lower(key.procedure()), language),
                String.valueOf(key.year()),
                key.subject(),
                key.grade()));
        var detail = Bilingual.of(language -> texts.getTranslation(words, language, works, files));
        return new Node(
                new NodeRef(NodeType.DATA_SET, slice.id()),
                title,
                detail,
                "CONFIRMED",
                AssessmentPaths.tasks(key),
                slice.municipality(),
                audience,
                clock.instant());
    }

    private Evidence evidence(SliceRow slice, Node node, int works) {
        return new Evidence(
                UUID.randomUUID(),
                node.title(),
                node.detail(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                slice.key().subject(),
                slice.key().grade(),
                null,
                null,
                null,
                null,
                works,
                node.ref(),
                slice.municipality(),
                node.audience());
    }

    private static String lower(String procedure) {
        return procedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
