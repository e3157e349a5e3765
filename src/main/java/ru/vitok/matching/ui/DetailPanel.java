package ru.vitok.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** One question on the desk: the words, the data, the match, the answer. */
class DetailPanel extends Div {

    private final Difficulty difficulty;
    private final DetailPanels with;
    private final Consumer<DeskPath> go;
    final AnswerForm answer;

    DetailPanel(Difficulty difficulty, DetailPanels with, Consumer<DeskPath> go) {
        this.difficulty = difficulty;
        this.with = with;
        this.go = go;
        var matches = with.desk.matches(difficulty.id(), getLocale());
        answer = new AnswerForm(difficulty, new MatchTable(matches), with.drafts, this::send);
        addClassName("v-stack");
        add(new AskedCard(difficulty, with, this::again));
        if (answering()) {
            answer.offer(
                    takeButton(),
                    new ClubLink(difficulty),
                    new MergeButton(with.queue.alike(difficulty), this::merge),
                    new LaterMenu(difficulty, with, go),
                    new CloseMenu(difficulty, with, go));
            add(answer);
        } else {
            add(new EndCard(difficulty, with));
        }
    }

    void take() {
        if (untaken()) {
            with.queue.take(difficulty.id());
            Toast.done(getTranslation("matching.desk.taken"));
            go.accept(new DeskPath(QueueTab.IN_WORK, difficulty.id()));
        }
    }

    void send() {
        if (answering()) {
            with.queue.answer(difficulty.id(), answer.words(), answer.items());
            answer.forget();
            Toast.done(getTranslation("matching.desk.sent"));
            go.accept(new DeskPath(QueueTab.of(difficulty.status()), null));
        }
    }

    void bringIntoSightOnPhone() {
        getElement().executeJs("if (window.innerWidth < 900) { this.scrollIntoView({block: 'start'}); }");
    }

    private void again() {
        go.accept(new DeskPath(QueueTab.of(difficulty.status()), difficulty.id()));
    }

    private NativeButton takeButton() {
        var button = Buttons.quiet(getTranslation("matching.desk.take"), "user-check", this::take);
        button.setVisible(untaken());
        return button;
    }

    private boolean untaken() {
        return difficulty.status() == DifficultyStatus.NEW || difficulty.status() == DifficultyStatus.REDIRECTED;
    }

    private boolean answering() {
        return QueueTab.of(difficulty.status()) != QueueTab.CLOSED;
    }

    private void merge(List<Difficulty> others) {
        with.queue.merge(difficulty.id(), others.stream().map(Difficulty::id).toList());
        Toast.done(getTranslation("matching.desk.merged", others.size()));
        again();
    }
}
