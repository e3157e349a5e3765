package ru.vitok.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Recommendations of a municipality to its schools: sending them, reading them, who was helped. */
@Service
public class Recommendations {

    private final RecommendationStore store;
    private final AddresseeStore addressees;
    private final RecommendationRules rules;
    private final RecommendationTrail trail;
    private final RecommendationPost post;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    Recommendations(
            RecommendationStore store,
            AddresseeStore addressees,
            RecommendationRules rules,
            RecommendationTrail trail,
            RecommendationPost post,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.store = store;
        this.addressees = addressees;
        this.rules = rules;
        this.trail = trail;
        this.post = post;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Sends the recommendation to its schools and tells their heads. */
    @Transactional
    public UUID send(RecommendationDraft draft) {
        var municipality = sender();
        permissions.require("recommendation.sent", Action.CREATE, municipality, null);
        var checked = rules.check(draft, municipality);
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        var everybody = new LinkedHashSet<>(permissions.audience("recommendation.sent", municipality, null));
        checked.schools().forEach(school -> everybody.addAll(line(school)));
        store.add(id, checked, municipality, viewers.current().person(), everybody, now);
        checked.schools().forEach(school -> addressees.add(id, school, line(school), now));
        trail.enter(of(id), everybody);
        post.sent(of(id));
        return id;
    }

    /** Takes back what was sent by mistake, as long as no school has answered. */
    @Transactional
    public void recall(UUID id) {
        var recommendation = of(id);
        permissions.require("recommendation.sent", Action.CREATE, recommendation.municipality(), null);
        if (!recommendation.author().equals(viewers.current().person())
                || recommendation.addressees().stream().anyMatch(it -> it.status() != AddresseeStatus.SENT)) {
            throw Refusal.conflict("recommendation.refusal.answered");
        }
        trail.leave(id);
        store.remove(id);
        post.recalled(recommendation);
    }

    @Transactional(readOnly = true)
    public Recommendation of(UUID id) {
        return store.find(id, viewers.current()).orElseThrow(Refusal::notFound);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public Slice<Recommendation> page(Pageable page) {
        var found = store.all(page.getPageSize() + 1, page.getOffset(), viewers.current());
        var more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    @Transactional(readOnly = true)
    public boolean maySend() {
        return viewers.current()
                .municipality()
                .filter(place -> permissions.allows("recommendation.sent", Action.CREATE, place, null))
                .isPresent();
    }

    /** Schools that report to have done what was recommended for the field. */
    @Transactional(readOnly = true)
    public List<HelpedSchool> helped(UUID problemField) {
        return addressees.helped(problemField);
    }

    private Set<String> line(UUID school) {
        return permissions.audience("recommendation.line", school, null);
    }

    private UUID sender() {
        return viewers.current()
                .municipality()
                .orElseThrow(() -> new AccessDeniedException("recommendation.sent CREATE"));
    }
}
