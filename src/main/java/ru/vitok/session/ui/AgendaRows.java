package ru.vitok.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.ItemDraft;
import ru.vitok.uikit.Buttons;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The agenda as rows to fill in. */
class AgendaRows extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private Runnable keep = () -> {};

    /** The fields of one item, and what they keep in mind. */
    private record Row(
            Div block,
            TextField question,
            TextField speaker,
            IntegerField minutes,
            @Nullable UUID field,
            @Nullable UUID practice,
            String draftDecision) {

        ItemDraft read() {
            var length = minutes.isEmpty() ? ItemDraft.MINUTES_USUAL : minutes.getValue();
            return new ItemDraft(question.getValue(), speaker.getValue(), length, field, practice, draftDecision);
        }
    }

    AgendaRows() {
        list.addClassNames("v-stack", "is-tight");
        addClassName("v-stack");
        add(
                new H2(getTranslation("session.agenda.title")),
                list,
                Buttons.quiet(getTranslation("session.plan.item.add"), "plus", () -> add(ItemDraft.of("", 15))));
    }

    void show(List<ItemDraft> items) {
        rows.clear();
        list.removeAll();
        items.forEach(this::add);
    }

    void whenTyped(Runnable keeper) {
        keep = keeper;
    }

    /** Rows without a question are not items. */
    List<ItemDraft> read() {
        return rows.stream()
                .map(Row::read)
                .filter(item -> !item.question().isBlank())
                .toList();
    }

    String typed() {
        return JsonMapper.shared().writeValueAsString(read());
    }

    void restore(String json) {
        if (!json.isBlank()) {
            show(JsonMapper.shared().readValue(json, new TypeReference<List<ItemDraft>>() {}));
        }
    }

    private void add(ItemDraft item) {
        var question = new TextField(getTranslation("session.plan.item.question"));
        question.setMaxLength(ItemDraft.QUESTION_MAX);
        question.setValue(item.question());
        question.addClassName("is-grow");
        var speaker = new TextField(getTranslation("session.plan.item.speaker"));
        speaker.setMaxLength(200);
        speaker.setValue(item.speaker());
        var minutes = new IntegerField(getTranslation("session.plan.item.minutes"));
        minutes.setMin(1);
        minutes.setValue(item.minutes());
        minutes.setWidth("6rem");
        var block = new Div(question, speaker, minutes);
        block.addClassName("v-row");
        var row = new Row(block, question, speaker, minutes, item.field(), item.practice(), item.draftDecision());
        block.add(Buttons.quiet(getTranslation("session.plan.item.remove"), "x", () -> remove(row)));
        question.addValueChangeListener(_ -> keep.run());
        speaker.addValueChangeListener(_ -> keep.run());
        rows.add(row);
        list.add(block);
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.block());
        keep.run();
    }
}
