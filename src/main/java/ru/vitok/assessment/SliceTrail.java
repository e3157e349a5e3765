package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A slice as the trail tells of it: one node, while versions of its files come and go beneath it. */
@Component
class SliceTrail {

    private final ModuleTranslations texts;
    private final Clock clock;

    SliceTrail(ModuleTranslations texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Node node(SliceRow slice, int works, int files, Set<String> audience) {
        var key = slice.key();
        var title = Bilingual.of(language -> texts.getTranslation(
                "assessment.trail.title",
                language,
                texts.getTranslation("assessment.procedure." + lower(key.procedure()), language),
                String.valueOf(key.year()),
                key.subject(),
                key.grade()));
        var detail = Bilingual.of(language -> texts.getTranslation("assessment.trail.detail", language, works, files));
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

    Evidence evidence(SliceRow slice, Node node, int works) {
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
