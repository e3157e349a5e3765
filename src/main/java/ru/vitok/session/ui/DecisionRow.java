package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Decision;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Formats;

/** One decision. */
class DecisionRow extends Div {

    DecisionRow(Decision decision, boolean recommends, Formats formats, Locale locale) {
        addClassName("v-row");
        var about = getTranslation("session.level." + decision.level());
        if (!decision.responsible().isBlank()) {
            about += " · " + getTranslation("session.decisions.responsible", decision.responsible());
        }
        if (decision.due() != null) {
            about += " · " + getTranslation("session.decisions.due", formats.day(decision.due(), locale));
        }
        var words = new Div(new Span(decision.no() + ". " + decision.text()), new Div(SessionWords.muted(about)));
        words.addClassName("is-grow");
        add(words);
        if (recommends) {
            add(Buttons.link(
                    getTranslation("session.decisions.recommend"),
                    "list-checks",
                    "/recommendations/new?decision=" + decision.id() + asked("due", decision.due())
                            + asked("who", decision.responsible())));
        }
    }

    private static String asked(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
