package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.AgendaItem;
import ru.vitok.session.Decision;
import ru.vitok.session.DecisionDraft;
import ru.vitok.session.DecisionLevel;
import ru.vitok.session.Session;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.DayField;
import ru.vitok.uikit.Toast;

/** «Решили»: the decisions of an item, and one more line to write. */
class DecidedCard extends Div {

    private final Session session;
    private final @Nullable UUID item;
    private final SessionDesk desk;
    private final boolean writes;
    private final Div list = new Div();

    DecidedCard(
            Session session, @Nullable AgendaItem item, List<Decision> decisions, SessionDesk desk, boolean writes) {
        this.session = session;
        this.item = item == null ? null : item.id();
        this.desk = desk;
        this.writes = writes;
        list.addClassName("v-list");
        addClassNames("v-stack", "is-tight");
        add(new H3(getTranslation(item == null ? "session.decisions.loose" : "session.minutes.decided")), list);
        show(decisions);
        if (writes) {
            add(form(item == null ? "" : item.draftDecision(), decisions.isEmpty()));
        }
    }

    private void show(List<Decision> decisions) {
        list.removeAll();
        for (var decision : decisions) {
            var row = new DecisionRow(decision, desk.sessions().leads(session.id()), desk.formats(), getLocale());
            if (writes) {
                row.add(Buttons.quiet(getTranslation("session.decisions.remove"), "x", () -> remove(decision)));
            }
            list.add(row);
        }
        if (decisions.isEmpty() && !writes) {
            list.add(SessionWords.muted(getTranslation("session.minutes.nothing")));
        }
    }

    private Div form(String prepared, boolean first) {
        var text = new TextArea(getTranslation("session.decisions.text"));
        text.setWidthFull();
        text.setMaxLength(DecisionDraft.TEXT_MAX);
        text.setValue(first ? prepared : "");
        var level = new Select<DecisionLevel>();
        level.setLabel(getTranslation("session.decisions.level"));
        level.setItems(DecisionLevel.values());
        level.setItemLabelGenerator(it -> getTranslation("session.level." + it));
        level.setValue(DecisionLevel.SCHOOL);
        var responsible = new TextField(getTranslation("session.decisions.who"));
        responsible.setMaxLength(DecisionDraft.RESPONSIBLE_MAX);
        var due = new DayField(getTranslation("session.decisions.by"));
        var row = new Div(level, responsible, due);
        row.addClassName("v-row");
        var add = Buttons.quiet(getTranslation("session.decisions.add"), "plus", () -> {
            desk.minutes()
                    .decide(
                            session.id(),
                            new DecisionDraft(
                                    item, text.getValue(), level.getValue(), responsible.getValue(), due.getValue()));
            text.clear();
            responsible.clear();
            due.clear();
            reload();
        });
        var form = new Div(text, row, add);
        form.addClassNames("v-stack", "is-tight", "v-no-print");
        return form;
    }

    private void remove(Decision decision) {
        desk.minutes().remove(decision.id());
        Toast.undoable(getTranslation("session.decisions.removed"), () -> {
            desk.minutes()
                    .decide(
                            session.id(),
                            new DecisionDraft(
                                    decision.item(),
                                    decision.text(),
                                    decision.level(),
                                    decision.responsible(),
                                    decision.due()));
            reload();
        });
        reload();
    }

    private void reload() {
        show(desk.minutes().decisions(session.id()).stream()
                .filter(decision -> java.util.Objects.equals(item, decision.item()))
                .toList());
    }
}
