package ru.vitok.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.vitok.course.CourseDraft;
import ru.vitok.course.Courses;
import ru.vitok.uikit.DayField;

/** A course typed by hand. */
class CourseDialog extends Dialog {

    final TextField title = new TextField(getTranslation("course.form.title"));
    final TextField provider = new TextField(getTranslation("course.form.provider"));
    final IntegerField hours = new IntegerField(getTranslation("course.form.hours"));
    final IntegerField subjectHours = new IntegerField(getTranslation("course.form.subject-hours"));
    final TextField subject = new TextField(getTranslation("course.form.subject"));
    final TextField form = new TextField(getTranslation("course.form.form"));
    final DayField start = new DayField(getTranslation("course.form.start"));
    final DayField end = new DayField(getTranslation("course.form.end"));
    final IntegerField seats = new IntegerField(getTranslation("course.form.seats"));
    final TextField funding = new TextField(getTranslation("course.form.funding"));
    final TextArea topics = new TextArea(getTranslation("course.form.topics"));

    CourseDialog(UUID organisation, Courses courses, Consumer<UUID> saved) {
        setHeaderTitle(getTranslation("course.form.add"));
        title.setMaxLength(CourseDraft.TITLE_MAX);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        topics.setWidthFull();
        hours.setValue(72);
        var about = new Paragraph(getTranslation("course.form.about"));
        about.addClassNames("v-muted", "v-sm");
        var fields = new Div(
                title,
                pair(provider, subject),
                pair(hours, subjectHours),
                pair(start, end),
                pair(seats, form),
                funding,
                topics,
                about);
        fields.addClassName("v-stack");
        add(fields);
        var save = new Button(getTranslation("course.form.save"), _ -> {
            if (filled()) {
                var id = courses.put(draft(organisation));
                close();
                saved.accept(id);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("course.form.cancel"), _ -> close()), save);
    }

    private boolean filled() {
        title.setErrorMessage(getTranslation("course.form.title.required"));
        title.setInvalid(title.getValue().isBlank());
        hours.setErrorMessage(getTranslation("course.form.hours.required"));
        hours.setInvalid(hours.isEmpty() || hours.getValue() <= 0);
        return !title.isInvalid() && !hours.isInvalid();
    }

    private CourseDraft draft(UUID organisation) {
        return new CourseDraft(
                organisation,
                title.getValue(),
                words(provider),
                hours.getValue(),
                subjectHours.getValue(),
                words(subject),
                words(form),
                start.getValue(),
                end.getValue(),
                seats.getValue(),
                topics.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                words(funding));
    }

    private static @Nullable String words(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("v-grid-2");
        return pair;
    }
}
