package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import ru.vitok.people.Drafts;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.ReviewVerdict;
import ru.vitok.practice.review.ReviewRound;
import ru.vitok.practice.review.ReviewSheet;
import ru.vitok.practice.review.Reviews;
import ru.vitok.practice.review.Rubric;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/** One's own review: points, words, what one recommends. Kept as it is typed, seen by nobody else until it is given. */
class SheetCard extends Card {

    private static final int PAUSE = 800;
    private static final String WORDS = "words";
    private static final String VERDICT = "verdict";

    final Map<String, RadioButtonGroup<Integer>> points = new LinkedHashMap<>();
    final RadioButtonGroup<ReviewVerdict> verdict = new RadioButtonGroup<>(getTranslation("practice.sheet.verdict"));
    final TextArea words = new TextArea(getTranslation("practice.review.words"));
    final Span sum = new Span();
    final Span saved = new Span();
    private final Rubric rubric;
    private final Drafts drafts;
    private final String draft;
    private final Formats formats;

    SheetCard(Practice practice, ReviewRound round, Rubric rubric, Reviews reviews, Drafts drafts, Formats formats) {
        this.rubric = rubric;
        this.drafts = drafts;
        this.formats = formats;
        draft = "practice-review:" + round.id();
        addClassName("v-stack");
        add(new H2(getTranslation("practice.sheet.title")));
        rubric.criteria().forEach(this::criterion);
        verdict.setItems(ReviewVerdict.values());
        verdict.setItemLabelGenerator(it -> getTranslation("practice.sheet.verdict." + it));
        words.setHelperText(getTranslation("practice.review.words.hint"));
        words.setMaxLength(ReviewSheet.WORDS_MAX);
        words.setMinRows(4);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        sum.getElement().setAttribute("role", "status");
        saved.addClassNames("v-muted", "v-sm");
        takeUp();
        verdict.addValueChangeListener(_ -> keep());
        words.addValueChangeListener(_ -> keep());
        var foot = new Div(
                Buttons.primary(getTranslation("practice.sheet.give"), "send", () -> {
                    reviews.give(practice.id(), typed());
                    drafts.drop(draft);
                    Toast.done(getTranslation("practice.sheet.given"));
                    UI.getCurrent().navigate(PracticePaths.REVIEW);
                }),
                saved);
        foot.addClassName("v-between");
        add(sum, verdict, words, foot);
        count();
    }

    private void criterion(Rubric.Criterion it) {
        var group = new RadioButtonGroup<Integer>(
                it.weight() == 1
                        ? it.title(getLocale())
                        : getTranslation("practice.rubric.weighted", it.title(getLocale()), it.weight()));
        group.setItems(IntStream.rangeClosed(0, Rubric.POINTS_MAX).boxed().toList());
        group.addClassName("v-points");
        group.setHelperComponent(new CriterionHint(it, getLocale()));
        points.put(it.key(), group);
        add(group);
    }

    private void takeUp() {
        drafts.mine(draft).ifPresent(kept -> {
            points.forEach((key, group) -> {
                if (kept.fields().containsKey(key)) {
                    group.setValue(Integer.valueOf(kept.fields().get(key)));
                }
            });
            words.setValue(kept.fields().getOrDefault(WORDS, ""));
            if (kept.fields().containsKey(VERDICT)) {
                verdict.setValue(ReviewVerdict.valueOf(kept.fields().get(VERDICT)));
            }
            saved(kept.savedAt());
        });
        points.values().forEach(it -> it.addValueChangeListener(_ -> keep()));
    }

    private void keep() {
        var fields = new LinkedHashMap<String, String>();
        given().forEach((key, value) -> fields.put(key, value.toString()));
        fields.put(WORDS, words.getValue());
        if (verdict.getValue() != null) {
            fields.put(VERDICT, verdict.getValue().name());
        }
        drafts.keep(draft, fields);
        drafts.mine(draft).ifPresent(it -> saved(it.savedAt()));
        count();
    }

    private void saved(Instant at) {
        saved.setText(getTranslation("practice.edit.saved-at", formats.time(at)));
    }

    private void count() {
        sum.setText(getTranslation("practice.rubric.sum", rubric.sum(given()), rubric.most(), rubric.pass()));
    }

    private Map<String, Integer> given() {
        var given = new LinkedHashMap<String, Integer>();
        points.forEach((key, group) -> {
            if (group.getValue() != null) {
                given.put(key, group.getValue());
            }
        });
        return given;
    }

    private ReviewSheet typed() {
        if (verdict.getValue() == null) {
            throw new ru.vitok.kernel.Refusal("practice.refusal.sheet-verdict");
        }
        return new ReviewSheet(given(), verdict.getValue(), words.getValue());
    }
}
