package ru.vitok.shell;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewer;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.Card;

/** Blocks of the home page that are searches: what fits, by what the person teaches. */
@Component
class FoundBlocks {

    private static final int FEW = 4;

    private final Search search;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Persons persons;

    FoundBlocks(Search search, EvidenceLedger ledger, Municipalities municipalities, Persons persons) {
        this.search = search;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.persons = persons;
    }

    /** The heading's key has a text, an empty text beneath «.empty» and a link's words beneath «.all». */
    Card block(Viewer viewer, EntryType type, String key, String all) {
        var query = SearchQuery.of("").withTypes(Set.of(type)).withPage(0, FEW);
        var mine = viewer.guest() ? query : narrowed(query, viewer);
        var hits = search.find(mine).hits();
        var block = new Block(key, all);
        if (hits.isEmpty()) {
            return block.done();
        }
        block.add(new HitList(
                hits, ledger, municipalities.get(viewer.municipality().orElse(null))));
        return block;
    }

    private SearchQuery narrowed(SearchQuery query, Viewer viewer) {
        var subjects = new HashSet<>(viewer.subjects());
        var grades = new HashSet<Integer>();
        persons.teaching(viewer.person()).forEach(teaching -> {
            subjects.add(teaching.subject());
            grades.addAll(teaching.grades());
        });
        return query.withSubjects(subjects).withGrades(grades);
    }
}
