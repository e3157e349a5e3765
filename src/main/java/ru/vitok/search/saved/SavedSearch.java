package ru.vitok.search.saved;

import java.util.Set;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import ru.vitok.search.SearchQuery;

/**
 * A search that a person follows.
 *
 * @param known finds of which the person has heard
 */
public record SavedSearch(UUID id, UUID person, SearchQuery query, Set<UUID> known) {

    /** The name by which an address asks for a followed search. */
    public static final String NAME = "followed";

    public SavedSearch {
        known = Set.copyOf(known);
    }

    /** For letters and notices, where an address of many words in Russian has no room; its person alone gets there. */
    public String shortPath() {
        return "search?" + NAME + "=" + id;
    }

    /** Address of the results, with everything that was chosen. */
    public String path() {
        var address = UriComponentsBuilder.fromPath("search");
        if (!query.words().isBlank()) {
            address.queryParam("q", query.words());
        }
        query.types().stream().sorted().forEach(it -> address.queryParam("type", it));
        query.subjects().stream().sorted().forEach(it -> address.queryParam("subject", it));
        query.grades().stream().sorted().forEach(it -> address.queryParam("grade", it));
        query.skills().stream().sorted().forEach(it -> address.queryParam("skill", it));
        query.statuses().stream().sorted().forEach(it -> address.queryParam("status", it));
        query.further().evidence().stream().sorted().forEach(it -> address.queryParam("evidence", it));
        query.further().clubs().stream().sorted().forEach(it -> address.queryParam("club", it));
        query.further().years().stream().sorted().forEach(it -> address.queryParam("year", it));
        return address.encode().build().toUriString();
    }

    /** Everything of one kind would be no search. */
    static boolean follows(SearchQuery query) {
        return !(query.words().isBlank()
                && query.subjects().isEmpty()
                && query.grades().isEmpty()
                && query.skills().isEmpty()
                && query.further().clubs().isEmpty()
                && query.further().years().isEmpty());
    }

    boolean asks(SearchQuery other) {
        return query.words().equals(other.words())
                && query.types().equals(other.types())
                && query.subjects().equals(other.subjects())
                && query.grades().equals(other.grades())
                && query.skills().equals(other.skills())
                && query.statuses().equals(other.statuses())
                && query.further().equals(other.further());
    }
}
