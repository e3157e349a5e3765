package ru.vitok.club;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;

/** Corporate deficits bear the name of their club in the search and in the trail, and follow when it changes. */
@Component
class DeficitClubs {

    private final DeficitStore deficits;
    private final DeficitTrail trail;
    private final Clubs clubs;
    private final Viewers viewers;

    DeficitClubs(DeficitStore deficits, DeficitTrail trail, Clubs clubs, Viewers viewers) {
        this.deficits = deficits;
        this.trail = trail;
        this.clubs = clubs;
        this.viewers = viewers;
    }

    @EventListener
    void on(ClubRenamed renamed) {
        viewers.asSystem(() -> {
            var title = clubs.of(renamed.club()).title();
            deficits.allOf(renamed.club()).forEach(it -> trail.renamed(it, title));
        });
    }
}
