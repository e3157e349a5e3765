package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyPaths;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.difficulty.DifficultyTalk;
import ru.vitok.difficulty.Outcome;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.people.Action;
import ru.vitok.people.Drafts;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One difficulty: the words, the promise, the answers and what came of them. */
@Route("difficulties/:id")
@PermitAll
class DifficultyPage extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 48;

    private final Difficulties difficulties;
    private final DifficultyTalk talk;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Drafts drafts;
    private final Permissions permissions;
    private final Formats formats;
    private @Nullable Difficulty difficulty;

    DifficultyPage(
            Difficulties difficulties,
            DifficultyTalk talk,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Drafts drafts,
            Permissions permissions,
            Formats formats) {
        this.difficulties = difficulties;
        this.talk = talk;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.drafts = drafts;
        this.permissions = permissions;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressIds.of(event);
        show(id);
        var sent = event.getLocation().getQueryParameters().getSingleParameter("sent");
        if (sent.isPresent()) {
            Toast.undoable(getTranslation("difficulty.page.sent"), () -> takeBack(id));
        }
    }

    @Override
    public String getPageTitle() {
        return difficulty == null ? getTranslation("difficulty.mine.title") : difficulty.title();
    }

    private void show(UUID id) {
        removeAll();
        var shown = difficulties.get(id);
        difficulty = shown;
        var left = new Div(new QuestionCard(shown, formats));
        talk.answers(id).forEach(answer -> left.add(new AnswerCard(answer, formats)));
        if (shown.mine() && shown.status() == DifficultyStatus.OFFERED
                || shown.mine() && shown.status() == DifficultyStatus.HELPED) {
            left.add(new JudgeCard(outcome -> judge(id, outcome)));
        }
        talk(shown).ifPresent(left::add);
        left.addClassName("v-stack");
        var right = new Div(new FieldsCard(talk.fields(shown)), trail(shown));
        right.addClassName("v-stack");
        var page = new Div(left, right);
        page.addClassName("v-grid-side");
        add(crumbs(shown), head(shown), page);
    }

    /** A colleague who may read an open question reads what the two wrote, and does not write between them. */
    private Optional<TalkCard> talk(Difficulty shown) {
        var messages = talk.messages(shown.id());
        if (shown.mine() || answers()) {
            return Optional.of(new TalkCard(messages, formats, text -> write(shown.id(), text)));
        }
        return messages.isEmpty() ? Optional.empty() : Optional.of(new TalkCard(messages, formats));
    }

    private Card trail(Difficulty shown) {
        return new Card(
                getTranslation("evidence.trail.title"),
                new TrailView(talk.trail(shown.id()), municipalities.get(shown.municipality())));
    }

    private PageHead head(Difficulty shown) {
        var ref = new NodeRef(NodeType.DIFFICULTY, shown.id());
        var ring = ledger.rings(java.util.List.of(ref)).getOrDefault(ref, RingState.EMPTY);
        var head = new PageHead(shown.title())
                .lead(new Ring(ring, municipalities.get(shown.municipality()), RING))
                .subComponent(StatusChip.of(shown));
        if (shown.mine() && shown.status().mayBecome(DifficultyStatus.WITHDRAWN)) {
            head.actions(
                    Buttons.quiet(getTranslation("difficulty.page.withdraw"), "undo-2", () -> takeBack(shown.id())));
        }
        if (!shown.mine() && answers()) {
            head.actions(Buttons.link(
                    getTranslation("difficulty.page.desk"), "inbox", "/" + DifficultyPaths.DESK + "?id=" + shown.id()));
        }
        return head;
    }

    /** The desk is the methodist's; a colleague who reads an open question came from the search. */
    private boolean answers() {
        return permissions.anywhere("difficulty.queue", Action.VIEW);
    }

    private Crumbs crumbs(Difficulty shown) {
        var up = shown.mine()
                ? new Anchor("/" + DifficultyPaths.MINE, getTranslation("difficulty.mine.title"))
                : new Anchor(
                        answers() ? "/" + DifficultyPaths.DESK : "/search?type=DIFFICULTY",
                        getTranslation("difficulty.page.all"));
        return new Crumbs(shown.title(), up);
    }

    private void judge(UUID id, Outcome outcome) {
        difficulties.judge(id, outcome);
        Toast.done(getTranslation("difficulty.page.thanks"));
        show(id);
    }

    private void write(UUID id, String text) {
        difficulties.write(id, text);
        show(id);
    }

    /** Back into the form with everything that was typed. */
    private void takeBack(UUID id) {
        drafts.keep(AskForm.DRAFT, AskForm.fields(difficulties.withdraw(id)));
        UI.getCurrent().navigate(DifficultyPaths.NEW);
    }
}
