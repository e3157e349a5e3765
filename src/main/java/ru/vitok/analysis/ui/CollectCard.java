package ru.vitok.analysis.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.CollectionState;
import ru.vitok.analysis.FieldCollection;
import ru.vitok.uikit.Card;

/** How far the collecting has come; the page may be left while it runs. */
class CollectCard extends Card {

    private static final int POLL_MILLISECONDS = 1000;

    private final FieldCollection collection;
    private final Runnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private @Nullable Registration watching;

    CollectCard(FieldCollection collection, CollectionState state, Runnable ended) {
        this.collection = collection;
        this.ended = ended;
        bar.getElement().setAttribute("aria-label", getTranslation("analysis.collect.label"));
        words.getElement().setAttribute("aria-live", "polite");
        var leave = FieldWords.muted(getTranslation("analysis.collect.leave"));
        add(words, bar, leave);
        show(state);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLISECONDS);
        watching = event.getUI().addPollListener(_ -> collection.state().ifPresent(this::follow));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (watching != null) {
            watching.remove();
        }
    }

    private void follow(CollectionState state) {
        if (state.running()) {
            show(state);
        } else {
            ended.run();
        }
    }

    private void show(CollectionState state) {
        bar.setIndeterminate(state.total() == 0);
        if (state.total() > 0) {
            bar.setMax(state.total());
            bar.setValue(Math.min(state.done(), state.total()));
        }
        words.setText(
                state.total() == 0
                        ? getTranslation("analysis.collect.reading")
                        : getTranslation("analysis.collect.storing", state.done(), state.total()));
    }
}
