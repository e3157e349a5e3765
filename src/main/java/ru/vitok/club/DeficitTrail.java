package ru.vitok.club;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EdgeKind;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;

/** A corporate deficit as a problem field of the trail and of the search, grown from the fields it rests on. */
@Component
class DeficitTrail {

    private static final int LAST_GRADE = 11;

    private final EvidenceLedger ledger;
    private final SearchIndex search;
    private final Clock clock;

    DeficitTrail(EvidenceLedger ledger, SearchIndex search, Clock clock) {
        this.ledger = ledger;
        this.search = search;
        this.clock = clock;
    }

    static NodeRef ref(UUID id) {
        return new NodeRef(NodeType.PROBLEM_FIELD, id);
    }

    /** Grounds that the writer may not see are no grounds. */
    void requireSeen(Collection<UUID> fields) {
        var refs = fields.stream().map(DeficitTrail::ref).collect(Collectors.toSet());
        if (ledger.nodes(refs).size() < refs.size()) {
            throw Refusal.notFound();
        }
    }

    void enter(CorporateDeficit deficit, String club, Set<String> audience) {
        enter(deficit, club, audience, clock.instant());
    }

    private void enter(CorporateDeficit deficit, String club, Set<String> audience, Instant at) {
        var status = deficit.closed() ? "CLOSED" : "PUBLISHED";
        ledger.place(new Node(
                ref(deficit.id()),
                deficit.title(),
                club + " · " + deficit.subject(),
                status,
                deficit.path(),
                deficit.organisation(),
                audience,
                at));
        deficit.fields().forEach(it -> ledger.link(ref(it), ref(deficit.id()), EdgeKind.PROMPTED));
        search.put(new SearchEntry(
                        EntryType.PROBLEM_FIELD,
                        deficit.id(),
                        deficit.title(),
                        club,
                        deficit.seen(),
                        deficit.subject(),
                        grades(deficit),
                        Set.copyOf(deficit.skills()),
                        status,
                        audience,
                        deficit.path(),
                        null,
                        1,
                        club)
                .withClubs(Set.of(deficit.club())));
    }

    void closed(CorporateDeficit deficit, String club) {
        List.copyOf(ledger.nodes(Set.of(ref(deficit.id()))).values())
                .forEach(it -> enter(deficit, club, it.audience()));
    }

    /** The club is called otherwise now; when the deficit came stays as it was. */
    void renamed(CorporateDeficit deficit, String club) {
        List.copyOf(ledger.nodes(Set.of(ref(deficit.id()))).values())
                .forEach(it -> enter(deficit, club, it.audience(), it.at()));
    }

    private static Set<Integer> grades(CorporateDeficit deficit) {
        var from = deficit.fromGrade();
        var to = deficit.toGrade();
        return from == null || to == null
                ? Set.of()
                : IntStream.rangeClosed(from, Math.min(to, LAST_GRADE)).boxed().collect(Collectors.toSet());
    }
}
