package ru.vitok.club;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** A club's plan of the school year. Whoever sees the club reads it, whoever leads the club writes it. */
@Service
public class YearPlans {

    private final Clubs clubs;
    private final Membership membership;
    private final PlanRules rules;
    private final YearPlanStore store;
    private final Clock clock;

    YearPlans(Clubs clubs, Membership membership, PlanRules rules, YearPlanStore store, Clock clock) {
        this.clubs = clubs;
        this.membership = membership;
        this.rules = rules;
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public YearPlan of(UUID club, SchoolYear year) {
        clubs.of(club);
        return new YearPlan(year, store.words(club, year), store.lines(club, year));
    }

    @Transactional(readOnly = true)
    public PlanLine line(UUID id) {
        var line = store.line(id).orElseThrow(Refusal::notFound);
        clubs.of(line.club());
        return line;
    }

    @Transactional
    public void describe(UUID club, SchoolYear year, PlanWords words) {
        requireLead(club);
        rules.check(words);
        store.describe(club, year, words);
    }

    /** Writes a new line. */
    @Transactional
    public UUID add(UUID club, PlanItem item) {
        requireLead(club);
        rules.check(club, item);
        var line = new PlanLine(UUID.randomUUID(), club, item, null);
        store.put(line, OffsetDateTime.now(clock));
        return line.id();
    }

    @Transactional
    public void change(UUID id, PlanItem item) {
        var line = line(id);
        requireLead(line.club());
        rules.check(line.club(), item);
        store.put(new PlanLine(id, line.club(), item, line.session()), OffsetDateTime.now(clock));
    }

    /** Strikes the line out; {@link #restore} takes what was struck out back. The session it became stays. */
    @Transactional
    public PlanLine remove(UUID id) {
        var line = line(id);
        requireLead(line.club());
        store.remove(id);
        return line;
    }

    @Transactional
    public void restore(PlanLine line) {
        requireLead(line.club());
        // an id that meanwhile names a line of another club must not move it
        var there = store.line(line.id()).map(PlanLine::club);
        if (there.isPresent() && !there.get().equals(line.club())) {
            throw Refusal.notFound();
        }
        store.put(line, OffsetDateTime.now(clock));
    }

    /** The line became a session, or no longer is one. */
    @Transactional
    public void hold(UUID id, @Nullable UUID session) {
        var line = line(id);
        requireLead(line.club());
        if (!Objects.equals(line.session(), session)) {
            store.put(new PlanLine(id, line.club(), line.item(), session), OffsetDateTime.now(clock));
        }
    }

    private void requireLead(UUID club) {
        membership.requireLead(clubs.of(club));
    }
}
