package ru.vitok.practice.review;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Organisations;

/** By which rubric a practice is judged: its municipality's own, else its region's, else the portal's. */
@Service
public class Rubrics {

    private final RubricStore store;
    private final RubricBook book;
    private final Organisations organisations;

    Rubrics(RubricStore store, RubricBook book, Organisations organisations) {
        this.store = store;
        this.book = book;
        this.organisations = organisations;
    }

    /** What holds today for practices of a place. */
    @Transactional(readOnly = true)
    public Rubric at(UUID organisation) {
        return written(organisation).map(RubricVersion::rubric).orElseGet(book::rubric);
    }

    /** What the round began with. */
    @Transactional(readOnly = true)
    public Rubric of(ReviewRound round) {
        var id = round.rubric();
        return id == null ? book.rubric() : store.find(id).orElseThrow().rubric();
    }

    @Nullable UUID idAt(UUID organisation) {
        return written(organisation).map(RubricVersion::id).orElse(null);
    }

    Optional<RubricVersion> written(UUID organisation) {
        var place = organisations.get(organisation);
        return Stream.of(place.municipality(), place.region())
                .filter(Objects::nonNull)
                .distinct()
                .map(store::latest)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
