package ru.vitok.club.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import ru.vitok.uikit.Card;

/** What stands above a year's plan: the topic, the goal, the year before in its own figures and the club's words. */
class PlanWordsCard extends Card {

    private final DescriptionList list = new DescriptionList();

    PlanWordsCard(PlanPage page) {
        super();
        add(new H2(getTranslation("club.plan.words")));
        list.addClassName("v-kv");
        var words = page.plan().words();
        say("club.plan.topic", words.topic());
        say("club.plan.goal", words.goal());
        say("club.plan.review", words.review());
        if (!page.before().isEmpty()) {
            say(
                    "club.plan.before",
                    getTranslation("club.plan.before.figures", page.held(page.before()), page.decided(page.before())));
        }
        if (!page.year().isEmpty() || !page.plan().lines().isEmpty()) {
            var year = java.util.List.copyOf(page.year().values());
            say(
                    "club.plan.so-far",
                    getTranslation(
                            "club.plan.so-far.figures",
                            page.plan().lines().size(),
                            page.held(year),
                            page.decided(year)));
        }
        add(list);
    }

    private void say(String key, String words) {
        if (!words.isBlank()) {
            list.add(new Term(getTranslation(key)), new Description(words));
        }
    }
}
