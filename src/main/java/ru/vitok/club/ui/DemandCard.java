package ru.vitok.club.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import ru.vitok.search.Demand;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** What colleagues look for and do not find: themes for the club's next practice or session. */
class DemandCard extends Card {

    static final int SHOWN = 5;

    DemandCard(List<Demand> themes) {
        setVisible(!themes.isEmpty());
        addClassName("v-stack");
        add(new H2(getTranslation("club.page.demand")));
        add(ClubWords.muted(getTranslation("club.page.demand.sub")));
        var list = new Div();
        list.addClassName("v-list");
        themes.forEach(it -> {
            var words = new Div(
                    new H3("«" + it.words() + "»"),
                    ClubWords.muted(getTranslation("club.page.demand.times", it.times())));
            words.addClassName("v-list-item");
            list.add(words);
        });
        add(list, Buttons.link(getTranslation("club.page.demand.write"), "plus", "/practices/new"));
    }
}
