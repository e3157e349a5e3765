package ru.vitok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;

/** Says that words lead one person to a thing and another not; the index is told of it a moment after the commit. */
@Component
public class TestFinds {

    private final Search search;
    private final TestPeople people;

    TestFinds(Search search, TestPeople people) {
        this.search = search;
        this.people = people;
    }

    public void only(UUID sees, UUID doesNot, String words, EntryType type, UUID id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> people.as(sees, () -> finds(words, type, id)));
        assertThat(people.as(doesNot, () -> finds(words, type, id))).isFalse();
    }

    private boolean finds(String words, EntryType type, UUID id) {
        return search.ids(SearchQuery.of(words).withTypes(Set.of(type)).withPage(0, SearchQuery.SIZE_MAX))
                .contains(id);
    }
}
