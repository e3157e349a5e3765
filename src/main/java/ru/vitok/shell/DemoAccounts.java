package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The demo's invented people, shown on the sign-in page in the demo only. */
class DemoAccounts extends Div {

    static final List<String> LOGINS = List.of(
            "teacher",
            "head",
            "leader",
            "member",
            "school",
            "methodist",
            "analyst",
            "committee",
            "institute",
            "expert",
            "admin");

    DemoAccounts() {
        addClassName("v-note");
        add(new Paragraph(getTranslation("shell.demo.sign-in", ru.vitok.people.DemoMode.PASSWORD)));
        var list = new Div();
        list.addClassName("v-row");
        LOGINS.forEach(login -> {
            var chip = new Span(login);
            chip.addClassName("v-chip");
            list.add(chip);
        });
        add(list);
    }
}
