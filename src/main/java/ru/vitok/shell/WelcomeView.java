package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** The portal's front page for people without an account. */
@Route("welcome")
@AnonymousAllowed
class WelcomeView extends Div implements HasDynamicTitle {

    WelcomeView(Viewers viewers, FoundBlocks blocks, SessionBlocks sessions) {
        addClassName("v-landing");
        var lead = new Paragraph(getTranslation("shell.welcome.lead"));
        lead.addClassName("v-lead");
        var actions = new Div(
                Buttons.primaryLink(getTranslation("shell.sign-in.submit"), "user-check", "/login"),
                Buttons.link(getTranslation("shell.welcome.practices"), "library", "/practices"));
        actions.addClassName("v-actions");
        var words = new Div(new H1(getTranslation("shell.welcome.heading")), lead, actions);
        var head = new Div(words, sessions.coming(getLocale()));
        head.addClassName("v-landing-head");
        var steps = new Div();
        steps.addClassName("v-grid-3");
        for (var step : new String[] {"data", "talk", "effect"}) {
            steps.add(new Card(
                    getTranslation("shell.welcome." + step),
                    new Paragraph(getTranslation("shell.welcome." + step + ".words"))));
        }
        var viewer = viewers.current();
        var found = new Div(blocks.block(viewer, EntryType.PRACTICE, "shell.welcome.practices", "/practices"));
        found.addClassName("v-section");
        add(head, steps, found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.brand");
    }
}
