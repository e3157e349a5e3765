package ru.vitok.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

/** What the index holds that may help: by the words, by the skill, by subject and grade. */
@Component
class Candidates {

    private static final Set<EntryType> TYPES = Set.of(EntryType.PRACTICE, EntryType.SESSION, EntryType.COURSE);
    private static final int LOOKED_AT = 20;

    private final Search search;

    Candidates(Search search) {
        this.search = search;
    }

    List<SearchHit> ofSkill(String skill) {
        return search.find(SearchQuery.of("")
                        .withTypes(TYPES)
                        .withSkills(Set.of(skill))
                        .withPage(0, LOOKED_AT))
                .hits();
    }

    List<SearchHit> of(Difficulty difficulty) {
        Map<UUID, SearchHit> found = new LinkedHashMap<>();
        var grade = difficulty.grade();
        for (var type : TYPES) {
            search.similar(difficulty.text(), difficulty.subject(), grade, Set.of(type), LOOKED_AT)
                    .forEach(hit -> found.putIfAbsent(hit.id(), hit));
        }
        if (difficulty.skill() != null) {
            ofSkill(difficulty.skill()).forEach(hit -> found.putIfAbsent(hit.id(), hit));
        }
        var subject = difficulty.subject();
        if (subject != null) {
            var same = SearchQuery.of("")
                    .withTypes(TYPES)
                    .withSubjects(Set.of(subject))
                    .withPage(0, LOOKED_AT);
            search.find(grade == null ? same : same.withGrades(Set.of(grade)))
                    .hits()
                    .forEach(hit -> found.putIfAbsent(hit.id(), hit));
            search.find(same.withTypes(Set.of(EntryType.COURSE)))
                    .hits()
                    .forEach(hit -> found.putIfAbsent(hit.id(), hit));
        }
        return List.copyOf(found.values());
    }
}
