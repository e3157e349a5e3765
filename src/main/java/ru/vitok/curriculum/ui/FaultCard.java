package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import ru.vitok.curriculum.EditionFault;
import ru.vitok.uikit.Card;

/** What does not hold in an edition, in words. */
class FaultCard extends Card {

    FaultCard(String heading, List<EditionFault> faults) {
        super();
        var list = new UnorderedList();
        faults.forEach(it -> list.add(new ListItem(EditionWords.fault(this, it))));
        add(new H2(getTranslation(heading)), list);
    }
}
