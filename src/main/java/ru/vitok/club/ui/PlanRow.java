package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.club.ClubCalendar;
import ru.vitok.club.PlanLine;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;

/** One line of a plan: what is meant to be held and why, and what became of it. */
class PlanRow extends Div {

    private static final int RING = 34;

    private final PlanPage page;
    private final Div words = new Div();
    private final Div state = new Div();

    private PlanRow(PlanPage page) {
        this.page = page;
        addClassNames("v-row", "v-list-item");
        words.addClassName("is-grow");
        state.addClassName("v-row");
    }

    /** A line of the plan; {@code today} tells a line that waits from one whose month has passed. */
    static PlanRow of(PlanPage page, PlanLine line, Municipality here, LocalDate today) {
        var row = new PlanRow(page);
        row.line(line, here, today);
        return row;
    }

    /** A session that nobody had planned. */
    static PlanRow besides(PlanPage page, ClubCalendar.Entry session) {
        var row = new PlanRow(page);
        row.words.add(new H4(new Anchor("/" + session.path(), session.title())));
        row.add(row.words, row.state);
        row.outcome(session);
        row.state.add(Chip.of(row.getTranslation("club.plan.besides")));
        return row;
    }

    private void line(PlanLine line, Municipality here, LocalDate today) {
        var item = line.item();
        var session = page.session(line);
        var field = item.field() == null ? null : page.fields().get(item.field());
        if (field != null) {
            add(new Ring(page.rings().getOrDefault(field.ref(), RingState.EMPTY), here, RING));
        }
        words.add(session == null ? new H4(item.title()) : new H4(new Anchor("/" + session.path(), item.title())));
        var who = item.responsible() == null ? null : page.people().get(item.responsible());
        var facts = Stream.of(
                        item.form(),
                        who == null ? "" : getTranslation("club.plan.responsible", who.name()),
                        item.product().isEmpty() ? "" : getTranslation("club.plan.product", item.product()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            words.add(ClubWords.below(facts));
        }
        if (field != null) {
            var reason = new Div(getTranslation("club.plan.reason") + " ");
            reason.add(new Anchor("/" + field.path(), field.title()));
            reason.addClassNames("v-sm", "v-muted");
            words.add(reason);
        }
        add(words, state);
        if (session != null) {
            outcome(session);
        } else if (item.month().plusMonths(1).isAfter(today)) {
            state.add(Chip.of(getTranslation("club.plan.waiting"), Chip.Tone.INFO));
        } else {
            state.add(Chip.of(getTranslation("club.plan.missed"), Chip.Tone.WARN));
        }
    }

    private void outcome(ClubCalendar.Entry session) {
        var decided = page.decisions().getOrDefault(session.id(), 0);
        words.add(ClubWords.below(
                decided == 0
                        ? session.when()
                        : session.when() + " · " + getTranslation("club.plan.decisions", decided)));
        state.add(Chip.of(session.state(), session.cancelled() ? Chip.Tone.WARN : Chip.Tone.PLAIN));
    }

    /** What whoever leads the club may do with the line. */
    PlanRow steps(PlanLine line, Runnable change, Runnable remove) {
        var session = page.session(line);
        if (session == null || session.cancelled()) {
            state.add(Buttons.link(
                    getTranslation("club.plan.hold"),
                    "calendar-plus",
                    "/sessions/new?club=%s&line=%s%s"
                            .formatted(
                                    line.club(),
                                    line.id(),
                                    line.item().field() == null
                                            ? ""
                                            : "&field=" + line.item().field())));
        }
        var rare = new Div(
                Buttons.quiet(getTranslation("club.plan.change"), "pencil", change),
                Buttons.quiet(getTranslation("club.plan.remove"), "x", remove));
        rare.addClassName("v-actions");
        var folded = new NativeDetails(getTranslation("club.page.member.change"), rare);
        folded.addClassNames("v-sm", "v-no-print");
        state.add(folded);
        return this;
    }
}
