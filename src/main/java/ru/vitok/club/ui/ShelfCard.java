package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.vitok.club.Club;
import ru.vitok.club.ClubField;
import ru.vitok.club.ClubShelf;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.Card;

/** The club's shelf: practices that answer its problem fields, then the best of its subject. */
class ShelfCard extends Card {

    private static final int SHOWN = 6;

    /** A practice on the shelf. */
    private record Book(String title, String path, String note) {}

    ShelfCard(Club club, List<ClubField> fields, EvidenceLedger ledger, Search search, List<ClubShelf.Shelf> shelves) {
        super();
        var all = new Anchor("/practices", getTranslation("club.page.shelf.all"));
        all.addClassName("v-sm");
        var head = new Div(new H2(getTranslation("club.page.shelf")), all);
        head.addClassNames("v-row", "v-between");
        add(head);
        shelves.forEach(it -> add(shelf(it)));
        var shelf = books(club, fields, ledger, search);
        if (shelf.isEmpty() && shelves.isEmpty()) {
            add(ClubWords.muted(getTranslation("club.page.shelf.empty")));
            return;
        }
        var list = new Div();
        list.addClassName("v-list");
        shelf.values().stream().limit(SHOWN).forEach(it -> {
            var row = new Div(new H3(new Anchor("/" + it.path(), it.title())), ClubWords.muted(it.note()));
            row.addClassName("v-list-item");
            list.add(row);
        });
        add(list);
    }

    /** A collection that the club's leader put here, in its order. */
    private Div shelf(ClubShelf.Shelf shelf) {
        var list = new Div();
        list.addClassName("v-list");
        shelf.books().forEach(it -> {
            var row = new Div(new H4(new Anchor("/" + it.path(), it.title())), ClubWords.muted(it.why()));
            row.addClassName("v-list-item");
            list.add(row);
        });
        var box = new Div(new H3(new Anchor("/" + shelf.path(), shelf.title())), ClubWords.muted(shelf.about()), list);
        box.addClassName("v-stack");
        return box;
    }

    private Map<UUID, Book> books(Club club, List<ClubField> fields, EvidenceLedger ledger, Search search) {
        var books = new LinkedHashMap<UUID, Book>();
        var refs = fields.stream()
                .map(it -> new NodeRef(NodeType.PROBLEM_FIELD, it.field()))
                .toList();
        var nodes = ledger.nodes(Set.copyOf(refs));
        var practices = ledger.neighbours(refs, Set.of(NodeType.PRACTICE));
        for (var ref : refs) {
            var node = nodes.get(ref);
            if (node != null) {
                practices
                        .getOrDefault(ref, List.of())
                        .forEach(it -> books.putIfAbsent(
                                it.ref().id(),
                                new Book(
                                        it.title(),
                                        it.path(),
                                        getTranslation("club.page.shelf.answers", node.title()))));
            }
        }
        var subject = club.subject();
        var query = SearchQuery.of("").withTypes(Set.of(EntryType.PRACTICE)).withPage(0, SHOWN);
        search.find(subject == null ? query : query.withSubjects(Set.of(subject)))
                .hits()
                .forEach(it -> books.putIfAbsent(
                        it.id(), new Book(it.title(), it.path(), it.note() == null ? "" : it.note())));
        return books;
    }
}
