package ru.vitok.access.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.TestPractices;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.people.Action;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PracticeUses;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.UseVerdict;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.practice.collection.ShownCollections;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.RoundPlan;
import ru.vitok.practice.trial.SchoolTrials;
import ru.vitok.practice.trial.TrialPlan;
import ru.vitok.practice.trial.Trials;

@Component
class PracticeProbes implements ProbeSet {

    private final AccessWorld world;
    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeSubmission submission;
    private final ReviewRounds rounds;
    private final PracticeMarks marks;
    private final PracticeUses uses;
    private final PracticeCollections collections;
    private final ShownCollections showing;
    private final Trials trials;
    private final SchoolTrials joining;

    PracticeProbes(
            AccessWorld world,
            PracticeLibrary library,
            PracticeReview review,
            PracticeSubmission submission,
            ReviewRounds rounds,
            PracticeMarks marks,
            PracticeUses uses,
            PracticeCollections collections,
            ShownCollections showing,
            Trials trials,
            SchoolTrials joining) {
        this.world = world;
        this.library = library;
        this.review = review;
        this.submission = submission;
        this.rounds = rounds;
        this.marks = marks;
        this.uses = uses;
        this.collections = collections;
        this.showing = showing;
        this.trials = trials;
        this.joining = joining;
    }

    @Override
    public List<Probe> probes() {
        return List.of(
                probe("practice.draft", Action.VIEW, (it, _) -> seen(it), PracticeStatus.DRAFT)
                        .rest(it -> "/practices/" + it.id())
                        .page(it -> "practices/" + it.id()),
                probe("practice.draft", Action.EDIT, (it, _) -> saved(it), PracticeStatus.DRAFT),
                Probe.of("practice.draft", Action.CREATE, (_, _) -> library.create(text()) != null)
                        .on(() -> Example.of(UUID.randomUUID(), world.place("A")))
                        .at(Seat::at)
                        .post(_ -> "/practices", "{\"title\":\"Приём\",\"problem\":\"Что\",\"description\":\"Как\"}"),
                probe("practice.draft", Action.PUBLISH, (it, seat) -> put(it, seat), PracticeStatus.DRAFT),
                probe("practice.submitted", Action.VIEW, (it, _) -> seen(it), PracticeStatus.SUBMITTED)
                        .rest(it -> "/practices/" + it.id())
                        .page(it -> "practices/" + it.id()),
                probe("practice.submitted", Action.EDIT, (it, _) -> withdrawn(it), PracticeStatus.SUBMITTED),
                probe("practice.submitted", Action.MODERATE, (it, _) -> assigned(it), PracticeStatus.SUBMITTED),
                probe("practice.submitted", Action.PUBLISH, (it, _) -> sentBack(it), PracticeStatus.SUBMITTED),
                probe("practice.published", Action.VIEW, (it, _) -> seen(it), PracticeStatus.PUBLISHED)
                        .rest(it -> "/practices/" + it.id())
                        .page(it -> "practices/" + it.id()),
                probe("practice.published", Action.EDIT, (it, _) -> saved(it), PracticeStatus.PUBLISHED),
                probe("practice.published", Action.MODERATE, (it, _) -> marked(it), PracticeStatus.PUBLISHED),
                probe("practice.archived", Action.VIEW, (it, _) -> seen(it), PracticeStatus.ARCHIVED)
                        .rest(it -> "/practices/" + it.id())
                        .page(it -> "practices/" + it.id()),
                probe("practice.archived", Action.EDIT, (it, _) -> saved(it), PracticeStatus.ARCHIVED),
                probe("practice.archived", Action.MODERATE, (it, _) -> marked(it), PracticeStatus.ARCHIVED),
                Probe.of(
                                "practice.collection",
                                Action.CREATE,
                                (_, _) -> collections.create("К неделе математики", "") != null)
                        .on(() -> Example.of(UUID.randomUUID(), world.place("A")))
                        .at(Seat::at),
                Probe.of("practice.collection", Action.PUBLISH, (it, _) -> gathered(it))
                        .on(() -> example(Role.TEACHER, PracticeStatus.PUBLISHED))
                        .at(Seat::at),
                Probe.of("practice.trial", Action.CREATE, (it, _) -> joined(it)).on(this::onTrial),
                Probe.of("practice.use", Action.CREATE, (it, _) -> used(it))
                        .on(() -> example(Role.TEACHER, PracticeStatus.PUBLISHED)));
    }

    private Probe probe(String object, Action action, Probe.Attempt attempt, PracticeStatus state) {
        return Probe.of(object, action, attempt)
                .on(() -> example(Role.TEACHER, state))
                .ownedBy(role -> example(role, state));
    }

    private Example example(Role role, PracticeStatus state) {
        var owner = world.owner(role);
        var id = world.people().as(owner.person(), () -> library.create(text()));
        if (state != PracticeStatus.DRAFT) {
            world.people().as(owner.person(), () -> submission.submit(id, true));
        }
        var reader = world.seat(Role.INSTITUTE, "R").person();
        if (state == PracticeStatus.PUBLISHED || state == PracticeStatus.ARCHIVED) {
            world.people().as(reader, () -> review.publish(id, ""));
        }
        if (state == PracticeStatus.ARCHIVED) {
            world.people().as(reader, () -> marks.mark(id, PracticeStatus.ARCHIVED));
        }
        return Example.of(id, owner.at(), owner.person());
    }

    private Example onTrial() {
        var practice = example(Role.TEACHER, PracticeStatus.PUBLISHED);
        var plan =
                new TrialPlan("Четыре урока", "Доля решивших", LocalDate.now().plusDays(30));
        var reader = world.seat(Role.INSTITUTE, "R").person();
        return Example.of(world.people().as(reader, () -> trials.open(practice.id(), plan)), world.place("A"));
    }

    private boolean joined(Example it) {
        joining.join(it.id(), it.place().id());
        return true;
    }

    private boolean seen(Example it) {
        return library.of(it.id()).id().equals(it.id());
    }

    private boolean saved(Example it) {
        library.save(it.id(), text());
        return true;
    }

    private boolean put(Example it, Seat seat) {
        var author = seat.guest() ? it.owner() : seat.person();
        return library.put(new PracticeDelivery(null, text(), author, it.place().id(), null, PracticeStatus.PUBLISHED))
                != null;
    }

    private boolean withdrawn(Example it) {
        submission.withdraw(it.id());
        return true;
    }

    private boolean assigned(Example it) {
        var both = Set.of(
                world.seat(Role.METHODIST, "A").person(),
                world.seat(Role.INSTITUTE, "R").person());
        rounds.assign(
                it.id(), new RoundPlan(ReviewLevel.SCHOOL, both, LocalDate.now().plusDays(5)));
        return true;
    }

    private boolean sentBack(Example it) {
        review.sendBack(it.id(), "Добавьте, что получилось");
        return true;
    }

    private boolean marked(Example it) {
        marks.mark(it.id(), PracticeStatus.RECOMMENDED);
        return true;
    }

    private boolean gathered(Example practice) {
        var id = collections.create("К неделе математики", "");
        collections.put(id, practice.id(), "Начните с неё");
        showing.publish(id, null);
        return true;
    }

    private boolean used(Example it) {
        uses.apply(it.id(), 6, UseVerdict.values()[0], "Взяли другой пример", false);
        return true;
    }

    private static PracticeText text() {
        return TestPractices.whole(new PracticeText(
                "Пять минут устных обоснований",
                "Короткий приём",
                AccessWorld.SUBJECT,
                Set.of(6),
                Set.of(),
                null,
                null,
                "",
                "",
                Set.of(),
                Map.of(
                        PracticeSection.PROBLEM, "Решают, но не объясняют",
                        PracticeSection.DESCRIPTION, "Каждый урок начинается с вопроса «почему»",
                        PracticeSection.RESULT, "Объясняют 7 из 11, было 2")));
    }
}
