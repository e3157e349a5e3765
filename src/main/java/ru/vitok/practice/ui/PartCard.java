package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.VersionComparison;
import ru.vitok.uikit.Card;

/** One part of a practice in two versions: what was taken out is struck through on the left, what is new underlined on the right. */
class PartCard extends Card {

    PartCard(VersionComparison.Part part, String left, String right) {
        add(new H2(name(this, part.key())));
        var table = new Div(heading(left), heading(right));
        table.addClassName("v-diff");
        for (var pair : part.pairs()) {
            var after = side(part.key(), pair.right(), "ins");
            after.setClassName("is-same", !pair.changed());
            table.add(side(part.key(), pair.left(), "del"), after);
        }
        add(table);
    }

    static String name(Component page, String key) {
        for (var section : PracticeSection.values()) {
            if (section.key().equals(key)) {
                return page.getTranslation("practice.section." + key);
            }
        }
        return page.getTranslation("practice.versions.part." + key);
    }

    /** The kind of a practice is kept as a word of the code. */
    private String said(String key, String words) {
        return "kind".equals(key) ? getTranslation("practice.kind." + words) : words;
    }

    private static Div heading(String words) {
        var heading = new Div(words);
        heading.addClassNames("v-label", "v-diff-head");
        return heading;
    }

    private Div side(String key, List<VersionComparison.Piece> pieces, String tag) {
        var side = new Div();
        for (var piece : pieces) {
            var words = new HtmlComponent(piece.changed() ? tag : "span");
            words.getElement().setText(said(key, piece.words()));
            side.add(words);
        }
        side.setClassName("is-changed", pieces.stream().anyMatch(VersionComparison.Piece::changed));
        return side;
    }
}
