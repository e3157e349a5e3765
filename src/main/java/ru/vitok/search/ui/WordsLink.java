package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ru.vitok.uikit.Buttons;

/** The ways to the words of the field, for those who keep them. */
final class WordsLink {

    private WordsLink() {}

    static Anchor all(Component page) {
        return Buttons.link(page.getTranslation("search.words.link"), "pencil", "/" + WordsView.PATH);
    }

    /** With what was looked for in vain already filled in. */
    static Anchor explaining(Component page, String words) {
        var asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return Buttons.link(
                page.getTranslation("search.words.explain-of", words),
                "plus",
                "/" + WordsView.PATH + "?" + WordsView.MISSED + "=" + asked);
    }
}
