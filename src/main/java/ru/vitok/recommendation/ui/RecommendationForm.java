package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.evidence.Node;
import ru.vitok.people.Organisation;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchQuery;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** What a recommendation rests on, what to do by when, which schools. */
class RecommendationForm extends Composite<Div> {

    /** A problem field to choose. */
    private record Ground(UUID id, String title) {}

    final TextField title = new TextField(getTranslation("recommendation.form.title"));
    final TextArea about = new TextArea(getTranslation("recommendation.form.about"));
    final MultiSelectComboBox<Organisation> schools =
            new MultiSelectComboBox<>(getTranslation("recommendation.form.schools"));
    final MeasureRows measures = new MeasureRows();
    private final ComboBox<Ground> field = new ComboBox<>(getTranslation("recommendation.form.field"));
    private final Div decisionLine = new Div();
    private final List<Organisation> own;
    private @Nullable UUID decision;

    RecommendationForm(List<Organisation> own, Search search) {
        this.own = own;
        describe();
        field.setItems(query -> search
                .find(SearchQuery.of(query.getFilter().orElse(""))
                        .withTypes(Set.of(EntryType.PROBLEM_FIELD))
                        .withPage(query.getOffset() / query.getLimit(), query.getLimit()))
                .hits()
                .stream()
                .map(hit -> new Ground(hit.id(), hit.note() == null ? hit.title() : hit.title() + " · " + hit.note())));
        var all =
                Buttons.quiet(getTranslation("recommendation.form.all-schools"), "school", () -> schools.setValue(own));
        getContent().addClassName("v-stack");
        getContent()
                .add(
                        card("recommendation.form.ground", decisionLine, field, title, about),
                        card("recommendation.page.measures", measures),
                        card("recommendation.form.who", schools, new Div(all)));
    }

    private void describe() {
        title.setMaxLength(RecommendationDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setWidthFull();
        about.setMaxLength(RecommendationDraft.ABOUT_MAX);
        about.setHelperText(getTranslation("recommendation.form.about.hint"));
        about.setValueChangeMode(ValueChangeMode.LAZY);
        about.setMinRows(3);
        about.setWidthFull();
        field.setItemLabelGenerator(Ground::title);
        field.setWidthFull();
        schools.setItems(own);
        schools.setItemLabelGenerator(Organisation::name);
        schools.setWidthFull();
        decisionLine.addClassName("v-note");
        decisionLine.setVisible(false);
    }

    void restsOn(Node problemField) {
        field.setValue(new Ground(problemField.ref().id(), problemField.title()));
    }

    void follows(Node decided) {
        decision = decided.ref().id();
        decisionLine.add(new Span(getTranslation("recommendation.form.decision", decided.title())));
        decisionLine.setVisible(true);
        if (title.isEmpty()) {
            title.setValue(
                    decided.title().substring(0, Math.min(decided.title().length(), RecommendationDraft.TITLE_MAX)));
        }
    }

    void whenTyped(Runnable keep) {
        List<HasValue<?, ?>> typed = List.of(title, about, field, schools);
        typed.forEach(it -> it.addValueChangeListener(_ -> keep.run()));
        measures.whenTyped(keep);
    }

    Map<String, String> typed() {
        var map = new HashMap<String, String>();
        map.put("title", title.getValue());
        map.put("about", about.getValue());
        map.put("measures", measures.typed());
        map.put("schools", schools.getValue().stream().map(Organisation::code).collect(Collectors.joining(" ")));
        var ground = field.getValue();
        if (ground != null) {
            map.put("field", ground.id().toString());
            map.put("field-title", ground.title());
        }
        return map;
    }

    void restore(Map<String, String> map) {
        title.setValue(map.getOrDefault("title", ""));
        about.setValue(map.getOrDefault("about", ""));
        measures.restore(map.getOrDefault("measures", ""));
        var codes = Set.copyOf(Arrays.asList(map.getOrDefault("schools", "").split(" ")));
        schools.setValue(own.stream().filter(it -> codes.contains(it.code())).collect(Collectors.toSet()));
        if (map.containsKey("field")) {
            field.setValue(new Ground(UUID.fromString(map.get("field")), map.getOrDefault("field-title", "")));
        }
    }

    RecommendationDraft read() {
        var ground = field.getValue();
        return new RecommendationDraft(
                title.getValue(),
                about.getValue(),
                ground == null ? null : ground.id(),
                decision,
                schools.getValue().stream().map(Organisation::id).collect(Collectors.toSet()),
                measures.read());
    }

    private Card card(String heading, Component... content) {
        var card = new Card();
        card.addClassName("v-stack");
        card.add(new H2(getTranslation(heading)));
        card.add(content);
        return card;
    }
}
