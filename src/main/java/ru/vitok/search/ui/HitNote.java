package ru.vitok.search.ui;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchHit;

/** The note of a find under its title: what it tells already is not said before it once more. */
record HitNote(SearchHit hit) {

    private static final Set<EntryType> WITH_SUBJECT = Set.of(EntryType.PROBLEM_FIELD);
    private static final Set<EntryType> WITH_GRADES = Set.of(EntryType.PRACTICE, EntryType.PROBLEM_FIELD);

    boolean tellsSubject() {
        return hit.note() != null && WITH_SUBJECT.contains(hit.type());
    }

    boolean tellsGrades() {
        return hit.note() != null && WITH_GRADES.contains(hit.type());
    }

    /** Nothing where the words above are the same; then they tell it. */
    Optional<String> own() {
        return Optional.ofNullable(hit.note())
                .filter(note -> !note.equals(
                        Jsoup.parseBodyFragment(hit.snippetHtml()).text().strip()));
    }
}
