package ru.vitok.search.rest;

import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;

@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    SearchAnswer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<EntryType> type,
            @RequestParam(defaultValue = "") Set<String> subject,
            @RequestParam(defaultValue = "") Set<Integer> grade,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "10") int size) {
        return SearchAnswer.of(search.find(SearchQuery.of(q)
                .withTypes(type)
                .withSubjects(subject)
                .withGrades(grade)
                .withPage(page, size)));
    }
}
