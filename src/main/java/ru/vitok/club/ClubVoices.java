package ru.vitok.club;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.CorporateVoice;
import ru.vitok.analysis.CorporateVoices;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Viewers;

/** Tells the analysis what associations lack. */
@Component
class ClubVoices implements CorporateVoices {

    private final DeficitStore store;
    private final EvidenceLedger ledger;
    private final Viewers viewers;

    ClubVoices(DeficitStore store, EvidenceLedger ledger, Viewers viewers) {
        this.store = store;
        this.ledger = ledger;
        this.viewers = viewers;
    }

    @Override
    public List<CorporateVoice> of(UUID municipality) {
        var tokens = viewers.current().tokens();
        return store.about(municipality, tokens).stream().map(this::voice).toList();
    }

    private CorporateVoice voice(CorporateDeficit deficit) {
        var ref = DeficitTrail.ref(deficit.id());
        var node = ledger.nodes(Set.of(ref)).get(ref);
        return new CorporateVoice(
                deficit.id(),
                deficit.title(),
                node == null ? deficit.subject() : node.detail(),
                deficit.path(),
                deficit.subject(),
                deficit.fromGrade(),
                deficit.toGrade(),
                Set.copyOf(deficit.skills()),
                deficit.closed());
    }
}
