package ru.vitok.difficulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import ru.vitok.search.EntryType;
import ru.vitok.search.Facet;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/** What may already answer a teacher who is still typing. */
@Service
public class Suggestions {

    private static final int FIELDS = 3;
    private static final int ANSWERS = 4;
    private static final int LOOKED_AT = 50;
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

    /** The skill that a problem field is about; the index tells it only by being asked for one skill after another. */
    public @Nullable String skill(UUID field, String subject, @Nullable Integer grade) {
        var same = fieldsOf(subject, grade);
        return search.find(same).facets().getOrDefault("skill", List.of()).stream()
                .map(Facet::value)
                .filter(skill -> search.find(same.withSkills(Set.of(skill))).hits().stream()
                        .anyMatch(hit -> hit.id().equals(field)))
                .findFirst()
                .orElse(null);
    }

    private static SearchQuery fieldsOf(String subject, @Nullable Integer grade) {
        var same = SearchQuery.of("")
                .withTypes(Set.of(EntryType.PROBLEM_FIELD))
                .withSubjects(Set.of(subject))
                .withPage(0, LOOKED_AT);
        return grade == null ? same : same.withGrades(Set.of(grade));
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
