package ru.vitok.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.LetterSilence;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;

/** Asks before it stops: programs that look through letters open every link in them. */
@Route("letters/stop/:secret")
@AnonymousAllowed
class LetterSilenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterSilence silence;

    LetterSilenceView(LetterSilence silence) {
        this.silence = silence;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").flatMap(AddressIds::read);
        removeAll();
        add(new PageHead(getTranslation("notification.silence.title")));
        var card = new Card(new Paragraph(getTranslation("notification.silence.words")));
        card.add(Buttons.primary(getTranslation("notification.silence.stop"), "bell-off", () -> {
            silence.stop(secret.orElseThrow(Refusal::notFound));
            card.removeAll();
            card.add(new Paragraph(getTranslation("notification.silence.stopped")));
        }));
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.silence.title");
    }
}
