package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.people.Drafts;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.Practice;
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
    final KeptDraft kept;
    final MaterialsNote materials = new MaterialsNote();
    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeSubmission submission;
    private final PracticeAttachments attachments;
    private final ReviewCards cards;
    private final PracticeForms forms;
    private final Formats formats;
    private @Nullable UUID id;
    private PracticeText read = PracticeText.empty();

    PracticeEditor(
            PracticeLibrary library,
            PracticeReview review,
            PracticeSubmission submission,
            PracticeAttachments attachments,
            ReviewCards cards,
            Drafts drafts,
            PracticeForms forms,
            Formats formats,
            Clock clock) {
        this.library = library;
        this.review = review;
        this.submission = submission;
        this.attachments = attachments;
        this.cards = cards;
        this.formats = formats;
        this.forms = forms;
        form = forms.form(() -> kept().keep());
        kept = new KeptDraft(drafts, form::read, formats, clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var practice = event.getRouteParameters().get("id").isPresent() ? library.working(AddressIds.of(event)) : null;
        id = practice == null ? null : practice.id();
        removeAll();
        add(head(), kept);
        if (practice == null) {
            library.workplace();
            prompt(event);
        } else if (practice.review() == PracticeStatus.SUBMITTED) {
            add(underReview(practice));
            return;
        } else {
            add(forms.adapting().note(practice));
            add(new RemarksCard(review.remarks(practice.id()), formats), cards.found(practice));
            form.beside(() -> new AttachedPictures(attachments.working(practice.id())));
            read = practice.text();
            form.fill(read);
            consent.setValue(practice.consent());
        }
        takeUp();
        var footer = new Div(consent, Buttons.primary(getTranslation("practice.edit.submit"), "send", this::submit));
        footer.addClassName("v-between");
        var page = new Div(form, files(), cards.rubric(), materials, footer);
        page.addClassName("v-stack");
        add(page);
    }

    /** A page of a problem field leads here with its id. */
    private void prompt(BeforeEnterEvent event) {
        AddressIds.asked(event.getLocation().getQueryParameters(), "field")
                .ifPresent(field -> form.prompt(Set.of(field)));
    }

    private PageHead head() {
        return new PageHead(getPageTitle())
                .subComponent(kept.saved)
                .actions(Buttons.quiet(getTranslation("practice.edit.save"), "save", this::save));
    }

    private void takeUp() {
        kept.open(id).ifPresent(draft -> {
            form.fill(KeptText.text(draft.fields()));
            add(new TakenUpNote(formats.moment(draft.savedAt(), getLocale()), this::drop));
        });
    }

    private void drop() {
        kept.drop();
        UI.getCurrent().refreshCurrentRoute(false);
        form.fill(id == null ? PracticeText.empty() : library.working(id).text());
    }

    private Card underReview(Practice practice) {
        return new Card(
                new Paragraph(getTranslation("practice.edit.under-review")),
                cards.talk(practice),
                Buttons.quiet(getTranslation("practice.edit.withdraw"), "undo-2", () -> {
                    submission.withdraw(practice.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                }));
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

    private KeptDraft kept() {
        return kept;
    }

    private void save() {
        var stored = store();
        Toast.done(getTranslation("practice.edit.saved"));
        UI.getCurrent().navigate(PracticePaths.edit(stored));
    }

    private void submit() {
        var stored = store();
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

    private UUID store() {
        kept.settle();
        var stored = id;
        if (stored == null) {
            stored = library.create(form.read());
        } else {
            library.save(stored, form.read(), read);
        }
        read = library.working(stored).text();
        kept.drop();
        kept.open(stored);
        return stored;
    }

    @Override
    public String getPageTitle() {
        return id == null
                ? getTranslation("practice.edit.new")
                : library.working(id).text().title();
    }
}
