package ru.vitok.club;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.ProblemFieldPublished;
import ru.vitok.analysis.PublishTarget;
import ru.vitok.analysis.PublishTargets;

/** Tells the analysis which clubs there are, and keeps what was handed over to them, in the publisher's transaction. */
@Component
class FieldHandover implements PublishTargets {

    private final Clubs clubs;

    FieldHandover(Clubs clubs) {
        this.clubs = clubs;
    }

    @Override
    public List<PublishTarget> targets(UUID municipality, String subject) {
        return clubs.options(subject).stream()
                .map(club -> new PublishTarget(club.id(), club.title()))
                .toList();
    }

    @EventListener
    void on(ProblemFieldPublished published) {
        published.clubs().forEach(club -> clubs.receive(club, published.field(), published.note()));
    }
}
