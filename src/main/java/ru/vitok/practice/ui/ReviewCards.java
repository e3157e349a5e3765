package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vitok.people.Drafts;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.practice.TestMaterials;
import ru.vitok.practice.review.PassageTalk;
import ru.vitok.practice.review.ReviewCandidates;
import ru.vitok.practice.review.ReviewRound;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.Reviewer;
import ru.vitok.practice.review.Reviews;
import ru.vitok.practice.review.RoundPanel;
import ru.vitok.practice.review.RoundState;
import ru.vitok.practice.review.Rubrics;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Pictures;

/** The parts of the page on which a practice is reviewed. */
@Component
class ReviewCards {

    private final ReviewRounds rounds;
    private final RoundPanel panel;
    private final Reviews reviews;
    private final ReviewCandidates candidates;
    private final PassageTalk talk;
    private final PracticeVersions versions;
    private final PracticeLevels levels;
    private final PracticeLibrary library;
    private final Rubrics rubrics;
    private final TestMaterials materials;
    private final Drafts drafts;
    private final Viewers viewers;
    private final Formats formats;

    ReviewCards(
            ReviewRounds rounds,
            RoundPanel panel,
            Reviews reviews,
            ReviewCandidates candidates,
            PassageTalk talk,
            PracticeVersions versions,
            PracticeLevels levels,
            PracticeLibrary library,
            Rubrics rubrics,
            TestMaterials materials,
            Drafts drafts,
            Viewers viewers,
            Formats formats) {
        this.rounds = rounds;
        this.panel = panel;
        this.reviews = reviews;
        this.candidates = candidates;
        this.talk = talk;
        this.versions = versions;
        this.levels = levels;
        this.library = library;
        this.rubrics = rubrics;
        this.materials = materials;
        this.drafts = drafts;
        this.viewers = viewers;
        this.formats = formats;
    }

    Optional<RoundState> state(Practice practice) {
        return rounds.current(practice.id()).map(ReviewRound::state);
    }

    PassagesText passages(Practice practice, Pictures pictures, Runnable changed) {
        return new PassagesText(practice, talk, pictures, viewers.current().personOrNull(), formats, changed);
    }

    MaterialsNote materials(Practice practice) {
        return MaterialsNote.of(materials.of(practice.id()));
    }

    /** What the reader did in answer to the last round, for whoever reads again. */
    Div changes(Practice practice) {
        var box = new Div();
        box.addClassName("v-stack");
        var before = rounds.of(practice.id()).stream()
                .filter(it -> !it.state().open())
                .findFirst();
        if (before.isEmpty() || practice.review() != PracticeStatus.SUBMITTED) {
            box.setVisible(false);
            return box;
        }
        var parts = versions.since(practice.id(), before.get().text());
        box.add(new H2(box.getTranslation(parts.isEmpty() ? "practice.round.same" : "practice.round.changes")));
        parts.forEach(it -> box.add(new PartCard(
                it, box.getTranslation("practice.round.before"), box.getTranslation("practice.round.now"))));
        return box;
    }

    /** The round, one's own sheet, what others found, naming reviewers, the rubric. */
    Div side(Practice practice, Runnable changed) {
        var side = new Div();
        var all = rounds.of(practice.id());
        var open = all.stream().filter(it -> it.state().open()).findFirst();
        var me = viewers.current().personOrNull();
        if (open.isEmpty() && rounds.mayAssign(practice)) {
            side.add(new AssignCard(practice, rounds, candidates, levels, formats, changed));
        }
        open.ifPresent(it -> {
            side.add(new RoundCard(practice, it, rounds, panel, candidates, formats, changed));
            if (it.reviewer(me).filter(mine -> !mine.given()).isPresent()) {
                side.add(new SheetCard(practice, it, rubrics.of(it), reviews, drafts, formats));
            }
        });
        all.stream()
                .filter(it -> it.reviewers().stream().anyMatch(ReviewCards::shown)
                        || !it.reason().isEmpty())
                .forEach(it -> side.add(new SheetsCard(it, rubrics.of(it), formats)));
        side.add(new RubricCard(open.map(rubrics::of).orElseGet(() -> rubrics.at(practice.organisation()))));
        return side;
    }

    /** What the rounds found, for the author's desk. */
    Div found(Practice practice) {
        var box = new Div();
        box.addClassName("v-stack");
        rounds.of(practice.id()).stream()
                .filter(it -> it.reviewers().stream().anyMatch(ReviewCards::shown)
                        || !it.reason().isEmpty())
                .forEach(it -> box.add(new SheetsCard(it, rubrics.of(it), formats)));
        if (practice.review() == PracticeStatus.REVISION) {
            box.add(talk(practice));
        }
        return box;
    }

    Anchor talk(Practice practice) {
        return Buttons.link(
                UI.getCurrent().getTranslation("practice.round.talk"),
                "message-square",
                "/" + PracticePaths.review(practice.id()));
    }

    /** By which the asking person's practices will be judged. */
    RubricCard rubric() {
        return new RubricCard(rubrics.at(library.workplace()));
    }

    Optional<Span> level(Practice practice) {
        return levels.wanted(practice.id())
                .map(it -> Chip.of(UI.getCurrent().getTranslation("practice.level.wanted." + it), Chip.Tone.INFO))
                .or(() -> rounds.current(practice.id())
                        .map(ReviewRound::level)
                        .map(it -> Chip.of(UI.getCurrent().getTranslation("practice.level." + it))));
    }

    private static boolean shown(Reviewer reviewer) {
        return reviewer.sheet() != null;
    }
}
