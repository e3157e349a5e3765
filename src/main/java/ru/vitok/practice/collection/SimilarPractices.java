package ru.vitok.practice.collection;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;

/** What else the library holds on the same, the likest first. */
@Service
public class SimilarPractices {

    private final Search search;
    private final PracticeLibrary library;

    SimilarPractices(Search search, PracticeLibrary library) {
        this.search = search;
        this.library = library;
    }

    @Transactional(readOnly = true)
    public List<PracticeRow> to(Practice practice, int most) {
        var text = practice.text();
        var ids = found(text.title() + "\n" + text.summary(), text.subject(), most + 1).stream()
                .filter(it -> !it.equals(practice.id()))
                .toList();
        return library.rows(ids).stream()
                .sorted(Comparator.comparing(it -> ids.indexOf(it.id())))
                .limit(most)
                .toList();
    }

    private List<UUID> found(String words, @Nullable String subject, int most) {
        return search.similar(words, subject, null, Set.of(EntryType.PRACTICE), most).stream()
                .map(SearchHit::id)
                .toList();
    }
}
