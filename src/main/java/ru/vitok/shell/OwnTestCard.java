package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ru.vitok.assessment.OwnTests;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** A teacher's own result of a test of teachers: seen by nobody else, without a judgement, with what may help. */
class OwnTestCard extends Div {

    private static final String PREFIX = "assessment.own-test.";
    private static final int CODE = 40;

    private final OwnTests tests;
    private final OwnTestHelp help;

    OwnTestCard(OwnTests tests, OwnTestHelp help) {
        this.tests = tests;
        this.help = help;
        addClassName("v-section");
        show();
    }

    private void show() {
        removeAll();
        var card = new Card(say("title"), muted("intro"));
        var mine = tests.mine();
        mine.forEach(it -> card.add(new OwnTestResult(it)));
        if (mine.isEmpty() && tests.entered()) {
            card.add(new Paragraph(say("none")));
        }
        if (!mine.isEmpty()) {
            card.add(muted("note"));
            if (mine.stream().flatMap(it -> it.parts().stream()).anyMatch(it -> it.interval() != null)) {
                card.add(muted("interval"));
            }
            var test = mine.getFirst();
            test.blocks().stream().findFirst().ifPresent(block -> {
                var hits = help.of(test, block);
                if (!hits.isEmpty()) {
                    card.add(new H3(say("help", getTranslation("assessment.block." + block.block()))), help.list(hits));
                }
            });
        }
        card.add(entry());
        add(card);
    }

    private Div entry() {
        var code = new TextField(say("code"));
        code.setHelperText(say("code.hint"));
        code.setMaxLength(CODE);
        code.setWidth("22rem");
        code.setMaxWidth("100%");
        var buttons = new Div(Buttons.quiet(say("add"), "search", () -> enter(code)));
        buttons.addClassName("v-row");
        if (tests.entered()) {
            buttons.add(Buttons.quiet(say("forget"), "x", () -> {
                tests.forget();
                show();
                Toast.done(say("forgotten"));
            }));
        }
        var entry = new Div(code, buttons);
        entry.addClassName("v-stack");
        return entry;
    }

    private void enter(TextField code) {
        code.setInvalid(code.getValue().isBlank());
        if (code.isInvalid()) {
            return;
        }
        if (tests.enter(code.getValue())) {
            show();
            Toast.done(say("found"));
        } else {
            Toast.problem(say("unknown"));
        }
    }

    private Paragraph muted(String text) {
        var words = new Paragraph(say(text));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }

    private String say(String text, Object... arguments) {
        return getTranslation(PREFIX + text, arguments);
    }
}
