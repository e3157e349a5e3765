package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.Suggestions;
import ru.vitok.difficulty.Visibility;
import ru.vitok.people.Teaching;

/** What does not work, for whom, and who may see the name. */
class AskForm extends Composite<Div> {

    static final String DRAFT = "difficulty";

    private static final int PAUSE = 400;

    final TextArea text = new TextArea(getTranslation("difficulty.ask.text"));
    final TeachingChips teaching;
    final FieldPicks fields;
    final AnswerHints hints = new AnswerHints();
    final Checkbox anonymous = new Checkbox(getTranslation("difficulty.ask.hide"));
    final Checkbox open = new Checkbox(getTranslation("difficulty.ask.open"));
    private final Suggestions suggestions;

    AskForm(List<Teaching> taught, Suggestions suggestions, FieldPicks fields, Runnable keep) {
        this.suggestions = suggestions;
        this.fields = fields;
        teaching = new TeachingChips(taught, () -> {
            suggest();
            keep.run();
        });
        fields.onPick(keep);
        text.setMaxLength(DifficultyDraft.TEXT_MAX);
        text.setHelperText(getTranslation("difficulty.ask.text.hint"));
        text.setWidthFull();
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(event -> {
            text.setInvalid(false);
            if (event.isFromClient()) {
                suggest();
                keep.run();
            }
        });
        anonymous.addValueChangeListener(event -> keepIf(event.isFromClient(), keep));
        open.addValueChangeListener(event -> keepIf(event.isFromClient(), keep));
        getContent().addClassName("v-stack");
        getContent().add(text, teaching, fields, hints, switches());
    }

    /** Looks again for what the data and colleagues already say. */
    void suggest() {
        var words = text.getValue();
        fields.show(suggestions.fields(words, teaching.subject(), teaching.grade()));
        hints.show(suggestions.answers(words, teaching.subject(), teaching.grade()));
    }

    /** The page came from a problem field: it is the prompt unless the teacher says otherwise. */
    void prompt(String field) {
        fields.pick(field);
    }

    void fill(Map<String, String> kept) {
        text.setValue(kept.getOrDefault("text", ""));
        teaching.choose(kept.getOrDefault("subject", ""), kept.getOrDefault("grade", ""));
        anonymous.setValue(Boolean.parseBoolean(kept.get("anonymous")));
        open.setValue(Boolean.parseBoolean(kept.get("open")));
        List.of(kept.getOrDefault("fields", "").split(",")).forEach(fields::pick);
    }

    Map<String, String> fields() {
        var kept = new HashMap<String, String>();
        kept.put("text", text.getValue());
        kept.put("subject", Optional.ofNullable(teaching.subject()).orElse(""));
        kept.put(
                "grade",
                Optional.ofNullable(teaching.grade()).map(Object::toString).orElse(""));
        kept.put("anonymous", anonymous.getValue().toString());
        kept.put("open", open.getValue().toString());
        kept.put(
                "fields",
                String.join(",", fields.picked().stream().map(UUID::toString).toList()));
        return kept;
    }

    /** What was sent and taken back, as a draft keeps it. */
    static Map<String, String> fields(DifficultyDraft sent) {
        var kept = new HashMap<String, String>();
        kept.put("text", sent.text());
        kept.put("subject", Optional.ofNullable(sent.subject()).orElse(""));
        kept.put(
                "grade", Optional.ofNullable(sent.grade()).map(Object::toString).orElse(""));
        kept.put("anonymous", String.valueOf(sent.anonymous()));
        kept.put("open", String.valueOf(sent.visibility() == Visibility.OPEN));
        kept.put(
                "fields",
                String.join(",", sent.prompts().stream().map(UUID::toString).toList()));
        return kept;
    }

    /** The filled-in draft, or empty after marking the one field that is needed. */
    Optional<DifficultyDraft> read() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("difficulty.refusal.empty"));
            text.setInvalid(true);
            text.focus();
            return Optional.empty();
        }
        return Optional.of(new DifficultyDraft(
                text.getValue(),
                teaching.subject(),
                teaching.grade(),
                skill(),
                anonymous.getValue(),
                open.getValue() ? Visibility.OPEN : Visibility.ME_AND_METHODIST,
                fields.picked()));
    }

    /** The first field that was picked says what the difficulty is about. */
    private @Nullable String skill() {
        var subject = teaching.subject();
        return subject == null
                ? null
                : fields.picked().stream()
                        .findFirst()
                        .map(field -> suggestions.skill(field, subject, teaching.grade()))
                        .orElse(null);
    }

    private static void keepIf(boolean byPerson, Runnable keep) {
        if (byPerson) {
            keep.run();
        }
    }

    private Div switches() {
        anonymous.setHelperText(getTranslation("difficulty.ask.hide.hint"));
        open.setHelperText(getTranslation("difficulty.ask.open.hint"));
        for (var each : List.of(anonymous, open)) {
            each.addClassName("v-switch");
            each.getElement().executeJs("this.inputElement?.setAttribute('role', 'switch')");
        }
        return new Div(anonymous, open);
    }
}
