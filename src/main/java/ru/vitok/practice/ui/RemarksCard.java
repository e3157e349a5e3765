package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import ru.vitok.practice.PracticeRemark;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** What reviewers said, the newest first; not there while nobody said anything. */
class RemarksCard extends Card {

    RemarksCard(List<PracticeRemark> remarks, Formats formats) {
        setVisible(!remarks.isEmpty());
        add(new H2(getTranslation("practice.review.remarks")));
        var list = new Div();
        list.addClassName("v-list");
        for (var remark : remarks) {
            var facts = new Span(remark.reviewer() + " · "
                    + getTranslation("practice.review.verdict." + remark.verdict()) + " · "
                    + formats.moment(remark.at(), getLocale()));
            facts.addClassNames("v-muted", "v-sm");
            var item = new Div(facts);
            if (!remark.words().isBlank()) {
                item.add(new Paragraph(remark.words()));
            }
            item.addClassName("v-list-item");
            list.add(item);
        }
        add(list);
    }
}
