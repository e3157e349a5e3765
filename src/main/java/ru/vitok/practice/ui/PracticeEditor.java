package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Writing a practice. What is typed is kept on the server and goes on from another device. */
@Route(PracticePaths.NEW)
@RouteAlias("practices/:id/edit")
@PermitAll
class PracticeEditor extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final PracticeForm form;
    final MaterialsNote materials = new MaterialsNote();
    final HandingIn handing;
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
        handing = new HandingIn(form, forms.demands(), this::save, this::submit);
        blank = form.read();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var practice = event.getRouteParameters().get("id").isPresent() ? library.working(AddressIds.of(event)) : null;
        if (practice != null && !library.writes(practice)) {
            // who reads a draft, asked or reviewing, writes on it nowhere
            event.forwardTo(PracticePaths.page(practice.id()));
            return;
        }
        // after saving, the same text goes on: what is unfolded and ticked stays so
        var same = practice != null && practice.id().equals(id);
        id = practice == null ? null : practice.id();
        removeAll();
        add(new PageHead(getPageTitle()), typed.clash);
        typed.open(TypedText.form(id), practice == null ? blank : practice.text());
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
            handing.consent.setValue(forms.authors().consented(practice) || same && handing.consent.getValue());
        }
        takeUp();
        handing.begin(practice == null, same);
        add(desk(practice));
    }

    private Div desk(@Nullable Practice practice) {
        var page = new Div(
                form,
                forms.authors().card(practice),
                id == null ? new FilesLater(this::save) : new FilesField(id, attachments, formats),
                cards.rubric(),
                materials,
                handing.agreement,
                handing.missing,
                handing.bar);
        page.addClassName("v-stack");
        return page;
    }

    private void takeUp() {
        typed.typing.takeUp().ifPresent(text -> {
            form.fill(text);
            goOn(typed::takenUpElsewhere);
            add(new TakenUpNote(formats.moment(typed.typing.seen(), getLocale()), this::drop));
        });
    }

    private void drop() {
        typed.typing.drop();
        UI.getCurrent().refreshCurrentRoute(false);
        form.fill(id == null ? blank : library.working(id).text());
    }

    /** Another device has made a practice of this text meanwhile: it becomes no second one. */
    private void goOn(Supplier<Optional<UUID>> begunThere) {
        if (id == null) {
            begunThere.get().ifPresent(begun -> {
                id = begun;
                Toast.done(getTranslation("practice.edit.begun"));
            });
        }
    }

    private void keep() {
        goOn(typed::begunElsewhere);
        typed.keep();
        handing.kept(formats.time(clock.instant()));
    }

    void save() {
        store().ifPresent(stored -> {
            id = stored;
            Toast.done(getTranslation("practice.edit.saved"));
            UI.getCurrent().navigate(PracticePaths.edit(stored));
        });
    }

    void submit() {
        if (handing.settled()) {
            store().ifPresent(this::submit);
        }
    }

    private void submit(UUID stored) {
        id = stored;
        if (!materials.settled(forms.materials().of(stored))) {
            return;
        }
        submission.submit(stored, handing.consent.getValue(), materials.open.getValue());
        UI.getCurrent().navigate("practices/mine");
        Toast.undoable(getTranslation("practice.edit.submitted"), () -> {
            submission.withdraw(stored);
            UI.getCurrent().navigate(PracticePaths.edit(stored));
        });
    }

    /** Nothing where colleagues wrote the same parts meanwhile. */
    private Optional<UUID> store() {
        goOn(typed::begunElsewhere);
        var stored = id;
        if (stored == null) {
            stored = typed.begin();
        } else if (!typed.saved(stored)) {
            return Optional.empty();
        }
        return Optional.of(stored);
    }

    @Override
    public String getPageTitle() {
        return id == null
                ? getTranslation("practice.edit.new")
                : library.working(id).text().title();
    }
}
