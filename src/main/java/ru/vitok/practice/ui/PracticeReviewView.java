package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Where reviewers, the author and whoever decides work on a practice that was handed in. */
@Route("practices/:id/review")
@PermitAll
class PracticeReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeAttachments attachments;
    private final ReviewCards cards;
    private final PracticeWords words;
    private final EvidenceLedger ledger;
    private final Formats formats;
    private @Nullable Practice practice;

    PracticeReviewView(
            PracticeLibrary library,
            PracticeReview review,
            PracticeAttachments attachments,
            ReviewCards cards,
            PracticeWords words,
            EvidenceLedger ledger,
            Formats formats) {
        this.library = library;
        this.review = review;
        this.attachments = attachments;
        this.cards = cards;
        this.words = words;
        this.ledger = ledger;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(library.working(AddressIds.of(event)));
    }

    private void again() {
        if (practice != null) {
            show(library.working(practice.id()));
        }
    }

    private void show(Practice shown) {
        practice = shown;
        removeAll();
        var head = new PageHead(shown.text().title())
                .sub(getTranslation("practice.round.page"))
                .subComponent(chips(shown));
        if (library.editable(shown)) {
            head.actions(
                    Buttons.link(getTranslation("practice.page.edit"), "pencil", "/" + PracticePaths.edit(shown.id())));
        }
        var files = attachments.working(shown.id());
        var left = new Div(
                cards.materials(shown),
                cards.changes(shown),
                new AnswersCard(shown.text(), words, ledger),
                new Card(cards.passages(shown, new AttachedPictures(files), this::again)),
                new FilesCard(files, formats));
        left.addClassName("v-stack");
        var right = cards.side(shown, this::again);
        if (shown.review() != PracticeStatus.SUBMITTED) {
            right.addComponentAsFirst(new Card(new EmptyState(
                    getTranslation("practice.round.not-submitted"),
                    getTranslation("practice.round.not-submitted.hint"))));
        }
        if (review.mayDecide(shown)) {
            right.add(new DecisionCard(shown, review, cards.state(shown), false));
        }
        right.addClassName("v-stack");
        var grid = new Div(left, right);
        grid.addClassName("v-grid-side");
        add(crumbs(shown), head, grid);
    }

    private Div chips(Practice shown) {
        var chips = new Div(PracticeWords.chip(shown.status()), new Span(words.facts(shown.text())));
        chips.addClassName("v-chips");
        cards.level(shown).ifPresent(chips::add);
        return chips;
    }

    private Crumbs crumbs(Practice shown) {
        return new Crumbs(
                shown.text().title(),
                new Anchor("/" + PracticePaths.LIBRARY, getTranslation("practice.library.title")),
                new Anchor("/" + PracticePaths.REVIEW, getTranslation("practice.review.title")));
    }

    @Override
    public String getPageTitle() {
        return practice == null
                ? getTranslation("practice.review.title")
                : practice.text().title();
    }
}
