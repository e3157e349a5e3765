package ru.vitok.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the library lacks, by the searches that found nothing. */
@Service
public class SearchDemand {

    private final Misses misses;

    SearchDemand(Misses misses) {
        this.misses = misses;
    }

    @Transactional(readOnly = true)
    public List<Demand> most(int limit) {
        return misses.most(limit);
    }
}
