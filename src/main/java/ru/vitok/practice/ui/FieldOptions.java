package ru.vitok.practice.ui;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;

/** Problem fields that the asking person may see, for choosing. */
@Component
class FieldOptions {

    private final Search search;
    private final EvidenceLedger ledger;

    FieldOptions(Search search, EvidenceLedger ledger) {
        this.search = search;
        this.ledger = ledger;
    }

    Stream<FieldOption> find(String words, int offset, int limit) {
        return search
                .find(SearchQuery.of(words)
                        .withTypes(Set.of(EntryType.PROBLEM_FIELD))
                        .withPage(offset / limit, limit))
                .hits()
                .stream()
                .map(hit -> new FieldOption(hit.id(), title(hit.title(), hit.note())));
    }

    Set<FieldOption> of(Collection<UUID> ids) {
        var refs =
                ids.stream().map(id -> new NodeRef(NodeType.PROBLEM_FIELD, id)).collect(Collectors.toSet());
        return ledger.nodes(refs).values().stream()
                .map(node -> new FieldOption(node.ref().id(), title(node.title(), node.detail())))
                .collect(Collectors.toSet());
    }

    private static String title(String title, @org.jspecify.annotations.Nullable String note) {
        return note == null || note.isBlank() ? title : title + " · " + note;
    }
}
