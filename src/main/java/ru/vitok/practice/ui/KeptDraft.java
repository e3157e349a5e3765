package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Drafts;
import ru.vitok.practice.PracticeText;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/**
 * What is typed on one page, kept on the server. What another page has kept since is not written over in silence: it says
 * so and asks which of the two texts stays.
 */
class KeptDraft extends Div {

    final Span saved = new Span();
    private final Drafts drafts;
    private final Supplier<PracticeText> typed;
    private final Formats formats;
    private final Clock clock;
    private String form = "";
    private @Nullable Instant known;

    KeptDraft(Drafts drafts, Supplier<PracticeText> typed, Formats formats, Clock clock) {
        this.drafts = drafts;
        this.typed = typed;
        this.formats = formats;
        this.clock = clock;
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
        addClassNames("v-note", "v-between");
        getElement().setAttribute("role", "alert");
        var choice = new Div(
                Buttons.quiet(getTranslation("practice.edit.elsewhere.theirs"), "refresh-cw", this::takeTheirs),
                Buttons.quiet(getTranslation("practice.edit.elsewhere.ours"), "check", this::keepOurs));
        choice.addClassName("v-row");
        add(new Span(getTranslation("practice.edit.elsewhere")), choice);
        setVisible(false);
    }

    /** From now on of this practice; of a new one where there is none yet. */
    Optional<Drafts.Draft> open(@Nullable UUID practice) {
        form = practice == null ? "practice" : "practice:" + practice;
        var mine = drafts.mine(form);
        known = mine.map(Drafts.Draft::savedAt).orElse(null);
        setVisible(false);
        return mine;
    }

    void keep() {
        var kept = drafts.keepAfter(form, KeptText.of(typed.get()), known);
        var asked = isVisible();
        setVisible(kept.isEmpty());
        if (kept.isPresent()) {
            known = kept.get();
            saved.setText(getTranslation("practice.edit.saved-at", formats.time(clock.instant())));
        } else if (!asked) {
            saved.setText("");
            // whoever writes far below does not see the top of the page
            Toast.problem(getTranslation("practice.refusal.written-elsewhere"));
        }
    }

    /** As {@link #keep}; whoever goes on from here has chosen before. */
    void settle() {
        keep();
        if (isVisible()) {
            throw Refusal.conflict("practice.refusal.written-elsewhere");
        }
    }

    void drop() {
        drafts.drop(form);
        known = null;
    }

    private void takeTheirs() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void keepOurs() {
        known = drafts.mine(form).map(Drafts.Draft::savedAt).orElse(null);
        keep();
    }
}
