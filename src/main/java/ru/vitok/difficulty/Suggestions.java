package ru.vitok.difficulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/** What may already answer a teacher who is still typing. */
@Service
public class Suggestions {

    private static final int FIELDS = 3;
    private static final int ANSWERS = 4;
    private static final Set<EntryType> ANSWERING = Set.of(EntryType.PRACTICE, EntryType.SESSION, EntryType.DIFFICULTY);
    private static final Set<String> ANSWERED = Set.of("OFFERED", "HELPED", "CLOSED");

    private final Search search;

    Suggestions(Search search) {
        this.search = search;
    }

    /** Problem fields of the subject and grade, those that share the teacher's words first. */
    public List<SearchHit> fields(String text, @Nullable String subject, @Nullable Integer grade) {
        if (subject == null) {
            return List.of();
        }
        var types = Set.of(EntryType.PROBLEM_FIELD);
        var found = new ArrayList<>(search.similar(text, subject, grade, types, FIELDS));
        var query = SearchQuery.of("").withTypes(types).withSubjects(Set.of(subject));
        var others = search.find(grade == null ? query : query.withGrades(Set.of(grade)))
                .hits();
        others.stream()
                .filter(hit -> found.stream().noneMatch(it -> it.id().equals(hit.id())))
                .forEach(found::add);
        return found.stream()
                .filter(hit ->
                        grade == null || hit.grades().isEmpty() || hit.grades().contains(grade))
                .limit(FIELDS)
                .toList();
    }

    /** Practices, sessions and answered difficulties about the same. */
    public List<SearchHit> answers(String text, @Nullable String subject, @Nullable Integer grade) {
        return search.similar(text, subject, grade, ANSWERING, ANSWERS * 2).stream()
                .filter(hit -> hit.type() != EntryType.DIFFICULTY
                        || Stream.ofNullable(hit.status()).anyMatch(ANSWERED::contains))
                .limit(ANSWERS)
                .toList();
    }
}
