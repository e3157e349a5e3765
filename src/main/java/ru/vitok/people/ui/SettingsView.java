package ru.vitok.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Organisation;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A municipality's own words: how many stages its cycle has, what they are called, and its areas of work. */
@Route(PeoplePaths.SETTINGS)
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    final Select<Organisation> municipality = new Select<>();
    final RadioButtonGroup<Integer> stages = new RadioButtonGroup<>();
    final List<TextField> names = new ArrayList<>();
    final AreaRows areas = new AreaRows();

    private final Municipalities municipalities;
    private final WorkAreas work;
    private final Div nameFields = new Div();

    SettingsView(Municipalities municipalities, WorkAreas work) {
        this.municipalities = municipalities;
        this.work = work;
        var mine = municipalities.mine();
        municipality.setLabel(getTranslation("people.settings.municipality"));
        municipality.setItems(mine);
        municipality.setItemLabelGenerator(Organisation::name);
        municipality.setVisible(mine.size() > 1);
        municipality.addValueChangeListener(event -> load(event.getValue()));
        stages.setLabel(getTranslation("people.settings.stages"));
        stages.setItems(5, 6);
        stages.setItemLabelGenerator(it -> getTranslation("people.settings.stages." + it));
        stages.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                draw(municipalities.usualNames(event.getValue()));
            }
        });
        nameFields.addClassName("v-grid-3");
        var hint = new Paragraph(getTranslation("people.settings.stages.hint"));
        hint.addClassNames("v-muted", "v-sm");
        var cycle = new Div(stages, nameFields, hint);
        cycle.addClassName("v-stack");
        var page = new Div(
                municipality,
                new Card(getTranslation("people.settings.cycle"), cycle),
                new Card(getTranslation("people.settings.work"), areas));
        page.addClassName("v-stack");
        add(
                new PageHead(getPageTitle())
                        .sub(getTranslation("people.settings.sub"))
                        .actions(Buttons.primary(getTranslation("people.settings.save"), "save", this::save)),
                page);
        municipality.setValue(mine.getFirst());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.settings.title");
    }

    private void load(Organisation chosen) {
        var known = municipalities.get(chosen.id());
        stages.setValue(known.stages());
        draw(known.stageNames());
        areas.show(work.of(chosen.id()));
    }

    void draw(List<String> words) {
        names.clear();
        nameFields.removeAll();
        IntStream.range(0, words.size()).forEach(number -> {
            var field = new TextField(getTranslation("people.settings.stage", number + 1));
            field.setValue(words.get(number));
            field.setMaxLength(Municipalities.NAME_MAX);
            field.setWidthFull();
            names.add(field);
            nameFields.add(field);
        });
    }

    void save() {
        municipalities.save(
                municipality.getValue().id(),
                names.stream().map(TextField::getValue).toList(),
                areas.changes());
        Toast.done(getTranslation("people.settings.saved"));
        load(municipality.getValue());
    }
}
