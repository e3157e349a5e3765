package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.people.Drafts;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.review.Rubric;
import ru.vitok.practice.review.RubricVersion;
import ru.vitok.practice.review.RubricWriting;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;
import tools.jackson.databind.json.JsonMapper;

/** By what practices are judged, for whoever writes it. What is typed is kept until it becomes the next version. */
@Route(PracticePaths.RUBRIC)
@PermitAll
class RubricView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TYPED = "rubric";
    private static final String NOTE = "note";

    final TextField note = new TextField(getTranslation("practice.rubric.edit.note"));
    final Span saved = new Span();
    private final RubricWriting writing;
    private final Drafts drafts;
    private final JsonMapper json;
    private final Formats formats;
    private String draft = "";

    RubricView(RubricWriting writing, Drafts drafts, JsonMapper json, Formats formats) {
        this.writing = writing;
        this.drafts = drafts;
        this.json = json;
        this.formats = formats;
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
        note.setMaxLength(RubricVersion.NOTE_MAX);
        note.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = writing.place().orElseThrow(() -> new AccessDeniedException("practice.rubric EDIT"));
        draft = "practice-rubric:" + place.id();
        show(place.name());
    }

    private void show(String place) {
        removeAll();
        var versions = writing.versions();
        var forms = new RubricForm[1];
        forms[0] = new RubricForm(versions.getFirst().rubric(), () -> keep(forms[0]));
        var page = new Div();
        page.addClassName("v-stack");
        drafts.mine(draft).ifPresent(kept -> {
            forms[0].fill(json.readValue(kept.fields().get(TYPED), Rubric.class));
            note.setValue(kept.fields().getOrDefault(NOTE, ""));
            page.add(takenUp(place));
        });
        note.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                keep(forms[0]);
            }
        });
        var foot = new Div(
                Buttons.primary(getTranslation("practice.rubric.edit.save"), "check", () -> save(forms[0], place)),
                saved);
        foot.addClassName("v-between");
        page.add(forms[0], note, foot, new RubricHistory(versions, formats, it -> {
            forms[0].fill(it);
            keep(forms[0]);
            Toast.done(getTranslation("practice.rubric.edit.taken"));
        }));
        add(crumbs(), new PageHead(getPageTitle()).sub(getTranslation("practice.rubric.edit.sub", place)), page);
    }

    private Div takenUp(String place) {
        var line = new Div(
                new Span(getTranslation("practice.rubric.edit.continue")),
                Buttons.quiet(getTranslation("practice.edit.drop"), "trash-2", () -> {
                    drafts.drop(draft);
                    note.clear();
                    show(place);
                }));
        line.addClassNames("v-note", "v-between");
        return line;
    }

    private void keep(RubricForm form) {
        if (form != null && form.isAttached()) {
            drafts.keep(draft, Map.of(TYPED, json.writeValueAsString(form.typed()), NOTE, note.getValue()));
            drafts.mine(draft)
                    .ifPresent(
                            it -> saved.setText(getTranslation("practice.edit.saved-at", formats.time(it.savedAt()))));
        }
    }

    private void save(RubricForm form, String place) {
        UUID version = writing.save(form.typed(), note.getValue());
        drafts.drop(draft);
        note.clear();
        saved.setText("");
        show(place);
        Toast.undoable(getTranslation("practice.rubric.edit.saved"), () -> {
            writing.takeBack(version);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private Crumbs crumbs() {
        return new Crumbs(
                getPageTitle(), new Anchor("/" + PracticePaths.REVIEW, getTranslation("practice.review.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.rubric.edit.title");
    }
}
