package ru.vitok.club.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.DeficitDraft;
import ru.vitok.curriculum.Skill;
import ru.vitok.evidence.Node;

/** A deficit being written down: what is lacking, where, what is seen and on what grounds. */
class DeficitForm extends Composite<Div> {

    private static final int LAST_GRADE = 11;

    private final TextField title = new TextField(getTranslation("club.deficit.title"));
    private final ComboBox<String> subject = new ComboBox<>(getTranslation("club.deficit.subject"));
    private final Select<Integer> from = grade("club.deficit.from");
    private final Select<Integer> to = grade("club.deficit.to");
    private final MultiSelectComboBox<Skill> skills = new MultiSelectComboBox<>(getTranslation("club.deficit.skills"));
    private final TextArea seen = area("club.deficit.seen", DeficitDraft.SEEN_MAX);
    private final MultiSelectComboBox<Node> fields = new MultiSelectComboBox<>(getTranslation("club.deficit.fields"));
    private final TextArea grounds = area("club.deficit.grounds", DeficitDraft.GROUNDS_MAX);

    DeficitForm(@Nullable String own, Collection<Node> handedOver, Function<String, List<Skill>> catalogue) {
        title.setMaxLength(DeficitDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setPlaceholder(getTranslation("club.deficit.title.example"));
        title.setWidthFull();
        subject.setItems(ClubWords.subjects());
        subject.setRequiredIndicatorVisible(true);
        subject.addValueChangeListener(
                event -> skills.setItems(event.getValue() == null ? List.of() : catalogue.apply(event.getValue())));
        subject.setValue(own);
        skills.setItemLabelGenerator(it -> getTranslation("club.deficit.skill", it.name(), it.grade()));
        skills.setHelperText(getTranslation("club.deficit.skills.hint"));
        skills.setWidthFull();
        seen.setRequiredIndicatorVisible(true);
        fields.setItems(handedOver);
        fields.setItemLabelGenerator(Node::title);
        fields.setWidthFull();
        fields.setVisible(!handedOver.isEmpty());
        grounds.setHelperText(getTranslation("club.deficit.grounds.hint"));
        var where = new Div(subject, from, to);
        where.addClassName("v-grid-3");
        getContent().addClassName("v-stack");
        getContent().add(title, where, skills, seen, fields, grounds);
    }

    private Select<Integer> grade(String key) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(key));
        select.setItems(IntStream.rangeClosed(1, LAST_GRADE).boxed().toList());
        select.setEmptySelectionAllowed(true);
        return select;
    }

    private TextArea area(String key, int max) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(max);
        area.setWidthFull();
        return area;
    }

    /** What was written, once what must be said is there. */
    Optional<DeficitDraft> read() {
        title.setInvalid(title.getValue().isBlank());
        subject.setInvalid(subject.isEmpty());
        seen.setInvalid(seen.getValue().isBlank());
        if (title.isInvalid() || subject.isInvalid() || seen.isInvalid()) {
            return Optional.empty();
        }
        var first = from.getValue() == null ? to.getValue() : from.getValue();
        var last = to.getValue() == null ? from.getValue() : to.getValue();
        return Optional.of(new DeficitDraft(
                title.getValue(),
                subject.getValue(),
                first,
                last,
                skills.getValue().stream().map(Skill::code).distinct().toList(),
                seen.getValue(),
                grounds.getValue(),
                fields.getValue().stream().map(it -> it.ref().id()).toList()));
    }
}
