package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Writing a practice. What is typed is kept on the server and goes on from another device. */
@Route(PracticePaths.NEW)
@RouteAlias("practices/:id/edit")
@PermitAll
class PracticeEditor extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final PracticeForm form;
    final Checkbox consent = new Checkbox(getTranslation("practice.edit.consent"));
    final Span saved = new Span();
    final MaterialsNote materials = new MaterialsNote();
    final TypedText typed;
    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeSubmission submission;
    private final PracticeAttachments attachments;
    private final ReviewCards cards;
    private final PracticeForms forms;
    private final Formats formats;
    private final Clock clock;
    private final PracticeText blank;
    private @Nullable UUID id;

    PracticeEditor(
            PracticeLibrary library,
            PracticeReview review,
            PracticeSubmission submission,
            PracticeAttachments attachments,
            ReviewCards cards,
            PracticeForms forms,
            Formats formats,
            Clock clock) {
        this.library = library;
        this.review = review;
        this.submission = submission;
        this.attachments = attachments;
        this.cards = cards;
        this.formats = formats;
        this.clock = clock;
        this.forms = forms;
        form = forms.form(this::keep);
        typed = forms.typed(form);
        blank = form.read();
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var practice = event.getRouteParameters().get("id").isPresent() ? library.working(AddressIds.of(event)) : null;
        if (practice != null && !library.writes(practice)) {
            // who reads a draft, asked or reviewing, writes on it nowhere
            event.forwardTo(PracticePaths.page(practice.id()));
            return;
        }
        id = practice == null ? null : practice.id();
        removeAll();
        add(head(), typed.clash);
        typed.open(draftName(), practice == null ? blank : practice.text());
        if (practice == null) {
            library.workplace();
            // a page of a problem field leads here with its id
            AddressIds.asked(event.getLocation().getQueryParameters(), "field")
                    .ifPresent(field -> form.prompt(Set.of(field)));
        } else if (practice.review() == PracticeStatus.SUBMITTED) {
            add(new UnderReviewCard(practice, cards, submission));
            return;
        } else {
            add(forms.adapting().note(practice));
            add(new RemarksCard(review.remarks(practice.id()), formats), cards.found(practice));
            form.beside(() -> new AttachedPictures(attachments.working(practice.id())));
            form.fill(practice.text());
            consent.setValue(forms.authors().consented(practice));
        }
        takeUp();
        var steps = new Div(
                Buttons.quiet(getTranslation("practice.edit.save"), "save", this::save),
                Buttons.primary(getTranslation("practice.edit.submit"), "send", this::submit));
        steps.addClassName("v-actions");
        var footer = new Div(consent, steps);
        footer.addClassName("v-between");
        var page = new Div(form, forms.authors().card(practice), files(), cards.rubric(), materials, footer);
        page.addClassName("v-stack");
        add(page);
    }

    private PageHead head() {
        return new PageHead(getPageTitle())
                .subComponent(saved)
                .actions(Buttons.quiet(getTranslation("practice.edit.save"), "save", this::save));
    }

    private void takeUp() {
        typed.typing.takeUp().ifPresent(text -> {
            form.fill(text);
            add(new TakenUpNote(formats.moment(typed.typing.seen(), getLocale()), this::drop));
        });
    }

    private void drop() {
        typed.typing.drop();
        UI.getCurrent().refreshCurrentRoute(false);
        form.fill(id == null ? blank : library.working(id).text());
    }

    /** Files need something to stand beside: a practice that is kept. */
    private Card files() {
        return id == null
                ? new Card(
                        getTranslation("practice.files.title"),
                        new Paragraph(getTranslation("practice.files.first")),
                        Buttons.quiet(getTranslation("practice.files.first.do"), "paperclip", this::save))
                : new FilesField(id, attachments, formats);
    }

    private void keep() {
        typed.keep();
        saved.setText(getTranslation("practice.edit.saved-at", formats.time(clock.instant())));
    }

    private void save() {
        store().ifPresent(stored -> {
            Toast.done(getTranslation("practice.edit.saved"));
            UI.getCurrent().navigate(PracticePaths.edit(stored));
        });
    }

    private void submit() {
        store().ifPresent(this::submit);
    }

    private void submit(UUID stored) {
        id = stored;
        if (!materials.settled(forms.materials().of(stored))) {
            return;
        }
        submission.submit(stored, consent.getValue(), materials.open.getValue());
        UI.getCurrent().navigate("practices/mine");
        Toast.undoable(getTranslation("practice.edit.submitted"), () -> {
            submission.withdraw(stored);
            UI.getCurrent().navigate(PracticePaths.edit(stored));
        });
    }

    /** Nothing where colleagues wrote the same parts meanwhile. */
    private Optional<UUID> store() {
        var stored = id;
        if (stored == null) {
            stored = library.create(form.read());
            typed.typing.drop();
        } else if (!typed.saved(stored)) {
            return Optional.empty();
        }
        return Optional.of(stored);
    }

    private String draftName() {
        return id == null ? "practice" : "practice:" + id;
    }

    @Override
    public String getPageTitle() {
        return id == null
                ? getTranslation("practice.edit.new")
                : library.working(id).text().title();
    }
}
