package ru.vitok.analysis.rest;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.analysis.CorporateFindings;
import ru.vitok.analysis.GiftedFields;

/** Findings of olympiads and corporate deficits, which pages show beside problem fields; the list of fields stays what it is. */
@RestController
@RequestMapping("/api/v1/problem-fields/findings")
class FindingsApi {

    private final GiftedFields gifted;
    private final CorporateFindings corporate;

    FindingsApi(GiftedFields gifted, CorporateFindings corporate) {
        this.gifted = gifted;
        this.corporate = corporate;
    }

    @GetMapping
    List<FindingShown> list(
            @RequestParam(required = false) FindingShown.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer grade,
            @RequestParam(required = false) @Nullable Integer year) {
        var olympiads = kind == FindingShown.Kind.CORPORATE
                ? Stream.<FindingShown>empty()
                : gifted.list().stream().map(FindingShown::of);
        var deficits = kind == FindingShown.Kind.GIFTED
                ? Stream.<FindingShown>empty()
                : corporate.list().stream().map(FindingShown::of);
        return Stream.concat(olympiads, deficits)
                .filter(it -> subject == null || subject.equals(it.subject()))
                .filter(it -> grade == null || it.about(grade))
                // a deficit of an association is not of a year: it stands until it is closed
                .filter(it -> year == null || it.year() == null || year.equals(it.year()))
                .toList();
    }
}
