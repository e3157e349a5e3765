package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeUses;
import ru.vitok.practice.PracticeVersions;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** One practice: what it answers, how it is done, who used it and what they found. */
@Route("practices/:id")
@AnonymousAllowed
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RING = 56;

    private final PracticeLibrary library;
    private final PracticeMarks marks;
    private final PracticeUses uses;
    private final TrialCards tried;
    private final PracticeAttachments attachments;
    private final PracticeVersions versions;
    private final PracticeSteps steps;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final PracticeWords words;
    private final Viewers viewers;
    private final Formats formats;
    private @Nullable Practice practice;

    PracticeView(
            PracticeLibrary library,
            PracticeMarks marks,
            PracticeUses uses,
            TrialCards tried,
            PracticeAttachments attachments,
            PracticeVersions versions,
            PracticeSteps steps,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Organisations organisations,
            PracticeWords words,
            Viewers viewers,
            Formats formats) {
        this.library = library;
        this.marks = marks;
        this.uses = uses;
        this.tried = tried;
        this.attachments = attachments;
        this.versions = versions;
        this.steps = steps;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.words = words;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        practice = library.of(AddressIds.of(event));
        show(practice);
    }

    private void again() {
        if (practice != null) {
            practice = library.of(practice.id());
            show(practice);
        }
    }

    private void show(Practice shown) {
        removeAll();
        var place = organisations.get(shown.organisation());
        var here = municipalities.get(viewers.current().municipality().orElse(place.municipality()));
        var ref = new NodeRef(NodeType.PRACTICE, shown.id());
        var ring = new Ring(ledger.rings(Set.of(ref)).getOrDefault(ref, RingState.EMPTY), here, RING);
        var files = attachments.of(shown.id());
        var prose = new PracticeProse(shown.text(), new AttachedPictures(files));
        var left = new Div(new Card(prose), new FilesCard(files, formats));
        left.addClassName("v-stack");
        if (shown.open()) {
            left.add(tried.trials(shown, this::again), new UsesCard(shown, uses, formats, this::again));
        }
        var trail = new Card(getTranslation("practice.page.trail"), new TrailView(ledger.trail(ref), here));
        // on paper nobody walks it
        trail.addClassName("v-no-print");
        var right = new Div(new AnswersCard(shown.text(), words, ledger), author(shown), trail);
        right.addClassName("v-stack");
        steps.adapting().card(shown).ifPresent(it -> right.addComponentAtIndex(1, it));
        if (shown.open()) {
            right.addComponentAsFirst(tried.strength(shown));
            steps.similar(shown).ifPresent(right::add);
        }
        steps.care().question(shown, this::again).ifPresent(right::addComponentAsFirst);
        if (marks.mayMark(shown)) {
            right.addComponentAsFirst(new MarkCard(shown, marks, this::again));
        }
        var grid = new Div(left, right);
        grid.addClassName("v-grid-side");
        add(crumbs(shown), head(shown).lead(ring), steps.gather().printed(shown));
        steps.authors().question(shown, this::again).ifPresent(this::add);
        add(grid);
    }

    private PageHead head(Practice shown) {
        var chips = new Div(PracticeWords.chip(shown.status()));
        chips.addClassName("v-chips");
        steps.raising().level(shown).ifPresent(chips::add);
        steps.care().fresh(shown).ifPresent(chips::add);
        if (shown.text().withoutEvidence()) {
            chips.add(
                    ru.vitok.uikit.Chip.of(getTranslation("practice.page.no-evidence"), ru.vitok.uikit.Chip.Tone.WARN));
        }
        var head = new PageHead(shown.text().title())
                .sub(words.facts(shown.text()))
                .subComponent(chips);
        var print = Buttons.quiet(getTranslation("practice.page.print"), "printer", () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        steps.buttons(shown, this::again).forEach(head::actions);
        head.actions(print, steps.gather().papers(shown));
        if (versions.comparable(shown.id())) {
            head.actions(Buttons.link(
                    getTranslation("practice.versions.title"), "history", "/" + PracticePaths.versions(shown.id())));
        }
        if (library.editable(shown)) {
            head.actions(
                    Buttons.link(getTranslation("practice.page.edit"), "pencil", "/" + PracticePaths.edit(shown.id())));
        }
        return head;
    }

    private Component author(Practice shown) {
        var card = steps.authors().author(shown);
        card.add(steps.care().thanks(shown, this::again));
        return card;
    }

    private Crumbs crumbs(Practice shown) {
        return new Crumbs(
                shown.text().title(),
                new Anchor("/" + PracticePaths.LIBRARY, getTranslation("practice.library.title")));
    }

    @Override
    public String getPageTitle() {
        return practice == null
                ? getTranslation("practice.library.title")
                : practice.text().title();
    }
}
