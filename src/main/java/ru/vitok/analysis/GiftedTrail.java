package ru.vitok.analysis;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.Trail;
import ru.vitok.people.Permissions;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A finding of olympiads as a problem field of the trail and of the search: sessions, practices and help tie to it. */
@Component
class GiftedTrail {

    private final EvidenceLedger ledger;
    private final SearchIndex search;
    private final Permissions permissions;
    private final ModuleTranslations texts;
    private final Clock clock;

    GiftedTrail(
            EvidenceLedger ledger, SearchIndex search, Permissions permissions, ModuleTranslations texts, Clock clock) {
        this.ledger = ledger;
        this.search = search;
        this.permissions = permissions;
        this.texts = texts;
        this.clock = clock;
    }

    static NodeRef ref(GiftedField field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field.id());
    }

    void enter(GiftedField field, Set<String> audience) {
        var status = field.closed() ? ProblemFieldStatus.CLOSED.name() : ProblemFieldStatus.PUBLISHED.name();
        var detail = detail(field);
        ledger.place(source(field, audience));
        ledger.place(new Node(
                ref(field),
                field.asks().lines().findFirst().orElse(field.asks()),
                detail,
                status,
                field.path(),
                field.municipality(),
                audience,
                clock.instant()));
        ledger.link(source(field), ref(field), EdgeKind.SHOWED);
        search.put(new SearchEntry(
                EntryType.PROBLEM_FIELD,
                field.id(),
                field.asks(),
                Bilingual.in(detail, ModuleTranslations.RUSSIAN),
                field.cameOf() == null ? "" : field.cameOf(),
                field.subject(),
                field.grade() == null ? Set.of() : Set.of(field.grade()),
                Set.of(),
                status,
                audience,
                field.path(),
                null,
                1,
                detail));
    }

    /** The stage of a year is what the finding was read from. */
    private static NodeRef source(GiftedField field) {
        var name = "olympiad %s %d %s".formatted(field.municipality(), field.year(), field.stage());
        return new NodeRef(NodeType.DATA_SET, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Node source(GiftedField field, Set<String> audience) {
        var known = ledger.nodes(Set.of(source(field))).get(source(field));
        var readers = new LinkedHashSet<>(audience);
        if (known != null) {
            readers.addAll(known.audience());
        }
        return new Node(
                source(field),
                Bilingual.of(language -> texts.getTranslation(
                        "analysis.gifted.source",
                        language,
                        texts.getTranslation("assessment.stage." + field.stage(), language),
                        String.valueOf(field.year()))),
                "",
                "CONFIRMED",
                AnalysisPaths.GIFTED + "?year=" + field.year() + "&stage=" + field.stage(),
                field.municipality(),
                readers,
                clock.instant());
    }

    /** The clubs that had it keep it. */
    void closed(GiftedField field) {
        var known = ledger.nodes(Set.of(ref(field))).get(ref(field));
        enter(
                field,
                known == null ? permissions.audience("gifted-field", field.municipality(), null) : known.audience());
    }

    Trail of(GiftedField field) {
        return ledger.trail(ref(field));
    }

    private String detail(GiftedField field) {
        return Bilingual.of(language -> texts.getTranslation(
                "analysis.gifted.detail",
                language,
                texts.getTranslation("assessment.stage." + field.stage(), language),
                String.valueOf(field.year()),
                field.subject(),
                field.grade() == null ? 0 : field.grade(),
                field.laureates(),
                field.participants()));
    }
}
