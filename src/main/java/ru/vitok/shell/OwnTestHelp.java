package ru.vitok.shell;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.vitok.assessment.OwnTest;
import ru.vitok.assessment.OwnTestPart;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.uikit.ModuleTranslations;

/** What may help with a block of a test of teachers: courses and practices that the index finds for its words. */
@Service
class OwnTestHelp {

    private static final int MOST = 4;
    private static final Set<EntryType> TYPES = Set.of(EntryType.COURSE, EntryType.PRACTICE);

    private final Search search;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Viewers viewers;
    private final ModuleTranslations texts;

    OwnTestHelp(
            Search search,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Viewers viewers,
            ModuleTranslations texts) {
        this.search = search;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.viewers = viewers;
        this.texts = texts;
    }

    /** The index holds Russian texts. */
    List<SearchHit> of(OwnTest test, OwnTestPart block) {
        var words = texts.getTranslation("assessment.own-test.words." + block.block(), ModuleTranslations.RUSSIAN);
        return search.similar(words, test.subject(), null, TYPES, MOST);
    }

    HitList list(List<SearchHit> hits) {
        var here = viewers.current().municipality().orElseThrow();
        return new HitList(hits, ledger, municipalities.get(here));
    }
}
