package ru.vitok.club.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import ru.vitok.club.Club;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.people.Organisation;

/** What a club is called and what it is for. */
class ClubForm extends Composite<Div> {

    final TextField title = new TextField(getTranslation("club.form.title"));
    final Select<ClubKind> kind = new Select<>();
    final ComboBox<String> subject = new ComboBox<>(getTranslation("club.form.subject"));
    final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("club.form.organisation"));
    final TextArea about = new TextArea(getTranslation("club.form.about"));
    final Checkbox open = new Checkbox(getTranslation("club.form.open"));

    ClubForm(Collection<Organisation> organisations, Collection<String> subjects) {
        getContent().addClassName("v-stack");
        title.setMaxLength(ClubDraft.TITLE_MAX);
        title.setPlaceholder(getTranslation("club.form.title.example"));
        title.setWidthFull();
        kind.setLabel(getTranslation("club.form.kind"));
        kind.setItems(ClubKind.values());
        kind.setValue(ClubKind.CLUB);
        kind.setItemLabelGenerator(it -> getTranslation("club.kind." + it));
        subject.setItems(subjects);
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(event -> subject.setValue(event.getDetail()));
        subject.setHelperText(getTranslation("club.form.subject.hint"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        organisations.stream().findFirst().ifPresent(organisation::setValue);
        about.setMaxLength(ClubDraft.ABOUT_MAX);
        about.setHelperText(getTranslation("club.form.about.hint"));
        about.setWidthFull();
        var row = new Div(kind, subject, organisation);
        row.addClassName("v-grid-3");
        getContent().add(title, row, about, open);
    }

    ClubForm fill(Club club) {
        title.setValue(club.title());
        kind.setValue(club.kind());
        subject.setValue(club.subject());
        organisation.setVisible(false);
        about.setValue(club.about());
        open.setValue(club.openToJoin());
        return this;
    }

    /** What was filled in, or empty after marking the fields that need attention. */
    Optional<ClubDraft> read(ClubLevel level) {
        var place = organisation.getValue();
        organisation.setErrorMessage(getTranslation("club.form.organisation.required"));
        organisation.setInvalid(place == null);
        return place == null ? Optional.empty() : draft(level, place.id());
    }

    /** New words for a club that stays where it is. */
    Optional<ClubDraft> words(Club club) {
        return draft(club.level(), club.organisation());
    }

    private Optional<ClubDraft> draft(ClubLevel level, UUID place) {
        title.setErrorMessage(getTranslation("club.form.title.required"));
        title.setInvalid(title.getValue().isBlank());
        if (title.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new ClubDraft(
                kind.getValue(),
                title.getValue().strip(),
                subject.isEmpty() ? null : subject.getValue(),
                level,
                place,
                about.getValue(),
                open.getValue()));
    }
}
