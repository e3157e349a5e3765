package ru.vitok.practice.collection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Persons;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/** Practices that suit what a person teaches: those that answer what the data show there, then the best of the rest. */
@Service
public class ForYou {

    private static final int FIELDS = 20;
    private static final int MORE = 30;

    private final Search search;
    private final EvidenceLedger ledger;
    private final PracticeLibrary library;
    private final Persons persons;
    private final Viewers viewers;
    private final JdbcClient jdbc;

    ForYou(
            Search search,
            EvidenceLedger ledger,
            PracticeLibrary library,
            Persons persons,
            Viewers viewers,
            JdbcClient jdbc) {
        this.search = search;
        this.ledger = ledger;
        this.library = library;
        this.persons = persons;
        this.viewers = viewers;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Suggestion> some(int most) {
        var viewer = viewers.current();
        if (viewer.guest()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, Suggestion>();
        for (var teaching : persons.teaching(viewer.person())) {
            answers(teaching, found);
        }
        for (var teaching : persons.teaching(viewer.person())) {
            rest(teaching, found);
        }
        known(viewer.person()).forEach(found::remove);
        return found.values().stream().limit(most).toList();
    }

    private void answers(Teaching teaching, LinkedHashMap<UUID, Suggestion> found) {
        var fields = hits(EntryType.PROBLEM_FIELD, teaching, FIELDS);
        var refs = fields.stream()
                .map(it -> new NodeRef(NodeType.PROBLEM_FIELD, it.id()))
                .toList();
        var practices = ledger.neighbours(refs, Set.of(NodeType.PRACTICE));
        for (var field : fields) {
            var ids = practices.getOrDefault(new NodeRef(NodeType.PROBLEM_FIELD, field.id()), List.of()).stream()
                    .map(it -> it.ref().id())
                    .toList();
            put(ids, teaching, field.title(), found);
        }
    }

    private void rest(Teaching teaching, LinkedHashMap<UUID, Suggestion> found) {
        put(hits(EntryType.PRACTICE, teaching, MORE).stream().map(SearchHit::id).toList(), teaching, "", found);
    }

    private void put(List<UUID> ids, Teaching teaching, String field, LinkedHashMap<UUID, Suggestion> found) {
        library.rows(ids).stream()
                .filter(it -> it.subject() == null || it.subject().equals(teaching.subject()))
                .sorted(Comparator.comparing((PracticeRow it) -> ids.indexOf(it.id())))
                .forEach(it -> {
                    var grades = it.grades().stream()
                            .filter(teaching.grades()::contains)
                            .sorted()
                            .toList();
                    if (!grades.isEmpty() || it.grades().isEmpty()) {
                        found.putIfAbsent(it.id(), new Suggestion(it, field, teaching.subject(), grades));
                    }
                });
    }

    private List<SearchHit> hits(EntryType type, Teaching teaching, int most) {
        return search.find(SearchQuery.of("")
                        .withTypes(Set.of(type))
                        .withSubjects(Set.of(teaching.subject()))
                        .withGrades(new HashSet<>(teaching.grades()))
                        .withPage(0, most))
                .hits();
    }

    /** What the person wrote, used or marked needs no showing. */
    private Set<UUID> known(UUID person) {
        return jdbc.sql("""
                        select id from practice where author_id = :me
                        union select practice_id from practice_co_author where person_id = :me
                        union select practice_id from practice_use where person_id = :me
                        union select practice_id from practice_bookmark where person_id = :me""").param("me", person).query((row, _) -> row.getObject(1, UUID.class)).list().stream()
                .collect(Collectors.toSet());
    }
}
