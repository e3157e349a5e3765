package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import ru.vitok.session.AgendaItem;
import ru.vitok.session.Session;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.SafeHtml;

/** «Слушали» and «решили» of one item; saved as one types. */
class HeardCard extends Card {

    private static final int PAUSE = 1_500;

    HeardCard(Session session, AgendaItem item, SessionDesk desk, boolean writes) {
        super();
        add(new H2(item.no() + ". " + item.question()));
        if (!item.speaker().isBlank()) {
            add(new Paragraph(getTranslation("session.minutes.speaker", item.speaker())));
        }
        add(new H3(getTranslation("session.minutes.heard")));
        if (writes) {
            var saved = SessionWords.muted("");
            var heard = new TextArea();
            heard.setAriaLabel(getTranslation("session.minutes.heard"));
            heard.setWidthFull();
            heard.setMaxLength(8000);
            heard.setPlaceholder(getTranslation("session.minutes.heard.example"));
            heard.setValue(item.heard());
            heard.setValueChangeMode(ValueChangeMode.LAZY);
            heard.setValueChangeTimeout(PAUSE);
            heard.addValueChangeListener(changed -> {
                desk.minutes().heard(session.id(), item.id(), changed.getValue());
                var at = SessionTimes.clock(
                        desk.clock().instant(), desk.formats().zone());
                saved.setText(getTranslation("session.minutes.saved", at));
            });
            add(heard, saved);
        } else {
            add(
                    item.heard().isBlank()
                            ? SessionWords.muted(getTranslation("session.minutes.nothing"))
                            : SafeHtml.prose(item.heard()));
        }
        var decisions = desk.minutes().decisions(session.id()).stream()
                .filter(decision -> item.id().equals(decision.item()))
                .toList();
        var decided = new Div(new DecidedCard(session, item, decisions, desk, writes));
        decided.addClassName("v-section");
        add(decided);
    }
}
