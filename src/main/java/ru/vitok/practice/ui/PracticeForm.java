package ru.vitok.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.practice.AttachedPictures;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** The template, part by part, each with a word on what belongs there. */
class PracticeForm extends Composite<Div> {

    private static final int PAUSE = 1000;
    private static final int LAST_GRADE = 11;
    private static final String LICENCE = "CC BY 4.0";

    final TextField title = new TextField(getTranslation("practice.edit.title"));
    final TextField summary = new TextField(getTranslation("practice.edit.summary"));
    final Select<String> subject = new Select<>();
    final MultiSelectComboBox<Integer> grades = new MultiSelectComboBox<>(getTranslation("practice.edit.grades"));
    final MultiSelectComboBox<String> skills = new MultiSelectComboBox<>(getTranslation("practice.edit.skills"));
    final Select<PracticeKind> kind = new Select<>();
    final IntegerField minutes = new IntegerField(getTranslation("practice.edit.minutes"));
    final TextField coAuthors = new TextField(getTranslation("practice.edit.co-authors"));
    final TextField licence = new TextField(getTranslation("practice.edit.licence"));
    final MultiSelectComboBox<FieldOption> fields = new MultiSelectComboBox<>(getTranslation("practice.edit.answered"));
    final Map<PracticeSection, MarkdownField> sections = new EnumMap<>(PracticeSection.class);
    final FormParts parts;
    private final Tests tests;
    private final PracticeWords words;
    private final FieldOptions options;
    private final Runnable typed;

    PracticeForm(Tests tests, PracticeWords words, FieldOptions options, Runnable typed) {
        this.tests = tests;
        this.words = words;
        this.options = options;
        this.typed = typed;
        facts();
        for (var section : PracticeSection.values()) {
            sections.put(section, new MarkdownField(section, typed));
        }
        parts = new FormParts(this);
        getContent().add(parts);
    }

    private void facts() {
        line(title, PracticeText.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        line(summary, PracticeText.SUMMARY_MAX);
        summary.setHelperText(getTranslation("practice.edit.summary.hint"));
        line(coAuthors, PracticeText.CO_AUTHORS_MAX);
        coAuthors.setHelperText(getTranslation("practice.edit.co-authors.hint"));
        line(licence, PracticeText.LICENCE_MAX);
        licence.setValue(LICENCE);
        subject.setLabel(getTranslation("practice.edit.subject"));
        subject.setItems(tests.subjects());
        subject.setEmptySelectionAllowed(true);
        subject.addValueChangeListener(event -> {
            offerSkills();
            keepIf(event.isFromClient());
        });
        grades.setItems(IntStream.rangeClosed(1, LAST_GRADE).boxed().toList());
        grades.addValueChangeListener(event -> {
            offerSkills();
            keepIf(event.isFromClient());
        });
        kind.setLabel(getTranslation("practice.edit.kind"));
        kind.setItems(PracticeKind.values());
        kind.setItemLabelGenerator(it -> it == null ? "" : getTranslation("practice.kind." + it));
        kind.setEmptySelectionAllowed(true);
        kind.addValueChangeListener(event -> keepIf(event.isFromClient()));
        minutes.setMin(1);
        minutes.addValueChangeListener(event -> keepIf(event.isFromClient()));
        skills.setItemLabelGenerator(words::nameWithGrade);
        skills.setWidthFull();
        skills.setHelperText(getTranslation("practice.edit.skills.hint"));
        skills.addValueChangeListener(event -> keepIf(event.isFromClient()));
        fields.setHelperText(getTranslation("practice.edit.answered.hint"));
        fields.setItemLabelGenerator(FieldOption::title);
        fields.setItems(query -> options.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        fields.setWidthFull();
        fields.addValueChangeListener(event -> keepIf(event.isFromClient()));
    }

    void fill(PracticeText text) {
        title.setValue(text.title());
        summary.setValue(text.summary());
        subject.setValue(text.subject());
        grades.setValue(text.grades());
        offerSkills();
        skills.setValue(text.skills());
        kind.setValue(text.kind());
        minutes.setValue(text.minutes());
        coAuthors.setValue(text.coAuthors());
        licence.setValue(text.licence());
        fields.setValue(options.of(text.fields()));
        sections.forEach((section, field) -> field.text.setValue(text.section(section)));
    }

    /** @param attached what the texts may show */
    void beside(Supplier<AttachedPictures> attached) {
        sections.values().forEach(field -> field.show(attached));
    }

    void prompt(Set<java.util.UUID> answered) {
        fields.setValue(options.of(answered));
    }

    /** What stands in the fields now. */
    PracticeText read() {
        return new PracticeText(
                title.getValue(),
                summary.getValue(),
                subject.getValue(),
                grades.getValue(),
                skills.getValue(),
                kind.getValue(),
                minutes.getValue(),
                licence.getValue(),
                coAuthors.getValue(),
                fields.getValue().stream().map(FieldOption::id).collect(Collectors.toSet()),
                sections.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, it -> it.getValue().text.getValue())));
    }

    /** Those of the subject, the chosen grades' first. */
    private void offerSkills() {
        var chosen = skills.getValue();
        var offered = Optional.ofNullable(subject.getValue())
                .map(name -> tests.skills(name, null))
                .orElseGet(java.util.List::of);
        var all = offered.stream()
                .sorted(Comparator.comparing(it -> !grades.getValue().contains(it.grade())))
                .map(Skill::code)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        all.addAll(chosen);
        skills.setItems(all);
        skills.setValue(Set.copyOf(chosen));
    }

    private void line(TextField field, int max) {
        field.setMaxLength(max);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(event -> keepIf(event.isFromClient()));
    }

    private void keepIf(boolean byPerson) {
        if (byPerson) {
            typed.run();
        }
    }
}
