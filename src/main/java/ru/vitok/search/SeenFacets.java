package ru.vitok.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Facets as the asking person may know them: a club that they may not see is no choice, though its session is a find. */
@Component
class SeenFacets {

    private final ObjectProvider<ClubNames> clubs;

    SeenFacets(ObjectProvider<ClubNames> clubs) {
        this.clubs = clubs;
    }

    Map<String, List<Facet>> of(Map<String, List<Facet>> counted) {
        var all = counted.getOrDefault(FacetKind.CLUB.key(), List.of());
        if (all.isEmpty()) {
            return counted;
        }
        var seen = clubs.getObject().names(all.stream().map(Facet::value).toList());
        var facets = new HashMap<>(counted);
        facets.put(
                FacetKind.CLUB.key(),
                all.stream().filter(it -> seen.containsKey(it.value())).toList());
        return facets;
    }
}
