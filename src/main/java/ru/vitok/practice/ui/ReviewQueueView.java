package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import ru.vitok.people.Viewers;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.review.ReviewRound;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.RoundState;
import ru.vitok.practice.review.RubricWriting;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Practices that wait for a review: the list, and beside it the one being read. */
@Route(PracticePaths.REVIEW)
@PermitAll
class ReviewQueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeAttachments attachments;
    private final ReviewRounds rounds;
    private final RubricWriting rubric;
    private final PracticeWords words;
    private final Viewers viewers;
    private final Formats formats;

    ReviewQueueView(
            PracticeLibrary library,
            PracticeReview review,
            PracticeAttachments attachments,
            ReviewRounds rounds,
            RubricWriting rubric,
            PracticeWords words,
            Viewers viewers,
            Formats formats) {
        this.library = library;
        this.review = review;
        this.attachments = attachments;
        this.rounds = rounds;
        this.rubric = rubric;
        this.words = words;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var queue = review.queue();
        add(head(queue.size()));
        if (queue.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("practice.review.empty"), getTranslation("practice.review.empty.hint"))));
            return;
        }
        var read = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("read")
                .flatMap(wanted -> queue.stream()
                        .map(PracticeRow::id)
                        .filter(id -> id.toString().equals(wanted))
                        .findFirst())
                .orElse(queue.getFirst().id());
        var split = new Div(list(queue, read), one(library.working(read)));
        split.addClassName("v-split");
        add(split);
    }

    private PageHead head(int waiting) {
        var head = new PageHead(getPageTitle()).sub(getTranslation("practice.library.count", waiting));
        if (rubric.place().isPresent()) {
            head.actions(Buttons.link(
                    getTranslation("practice.rubric.edit.title"), "sliders-horizontal", "/" + PracticePaths.RUBRIC));
        }
        return head;
    }

    private Div one(Practice practice) {
        var one = new Div(new ReviewCard(practice, review, attachments.working(practice.id()), words, formats));
        if (review.mayDecide(practice)) {
            var state = rounds.current(practice.id()).map(ReviewRound::state);
            one.add(new DecisionCard(practice, review, state, true));
        }
        one.addClassName("v-stack");
        return one;
    }

    private Card list(List<PracticeRow> queue, UUID read) {
        var list = new Div();
        list.addClassName("v-list");
        for (var row : queue) {
            var link = new Anchor("/" + PracticePaths.REVIEW + "?read=" + row.id(), row.title());
            var facts = new Div(row.author() + " · " + row.organisation());
            facts.addClassNames("v-muted", "v-sm");
            var item = new Div(new H2(link), facts, state(row));
            item.addClassName("v-list-item");
            if (row.id().equals(read)) {
                item.addClassName("is-selected");
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(item);
        }
        return new Card(list);
    }

    private Span state(PracticeRow row) {
        var round = rounds.current(row.id());
        if (round.isEmpty()) {
            return Chip.of(getTranslation("practice.queue.unassigned"), Chip.Tone.WARN);
        }
        return round.get().state() == RoundState.SPLIT
                ? Chip.of(getTranslation("practice.queue.split"), Chip.Tone.BAD)
                : reading(round.get());
    }

    private Span reading(ReviewRound round) {
        var mine = round.reviewer(viewers.current().personOrNull()).filter(it -> !it.given());
        var day = formats.day(round.due(), getLocale());
        return mine.isPresent()
                ? Chip.of(getTranslation("practice.queue.mine", day), Chip.Tone.BAD)
                : Chip.of(
                        getTranslation(
                                "practice.queue.reading",
                                round.given(),
                                round.reviewers().size(),
                                day),
                        Chip.Tone.INFO);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.review.title");
    }
}
