package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import ru.vitok.evidence.Node;
import ru.vitok.uikit.Card;

/** The data in which the teacher recognised the difficulty. */
class FieldsCard extends Card {

    FieldsCard(List<Node> fields) {
        setVisible(!fields.isEmpty());
        add(new H2(getTranslation("difficulty.page.fields")));
        for (var field : fields) {
            var detail = new Div(field.detail());
            detail.addClassNames("v-muted", "v-sm");
            add(new Div(new Anchor("/" + field.path(), field.title()), detail));
        }
    }
}
