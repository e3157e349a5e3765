package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.OwnControl;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** «Свой контроль школы» beside the figures of one school: works of the same subject and grade, those of the skill marked. */
class OwnControlCard extends Card {

    OwnControlCard(List<OwnControl> works, @Nullable String skill, Formats formats) {
        addClassName("v-section");
        var words = new Paragraph(getTranslation("analysis.control.words"));
        words.addClassNames("v-muted", "v-sm");
        var language = UI.getCurrent().getLocale();
        var table = new PlainTable(
                        getTranslation("assessment.control.title"),
                        "assessment.control.date",
                        "assessment.control.topic",
                        "assessment.control.kind",
                        "assessment.control.wrote",
                        "assessment.control.percent")
                .stacked();
        for (var it : works) {
            var percent = it.percent();
            var same = skill != null && Objects.equals(skill, it.skillCode());
            table.row(
                    formats.day(it.heldOn(), language),
                    same ? Chip.of(it.topic()) : it.topic(),
                    getTranslation("assessment.control.kind." + it.kind()),
                    it.n(),
                    new PlainTable.Figure(percent == null ? "" : formats.percent(percent, language)));
        }
        add(
                new H2(getTranslation("assessment.control.title")),
                words,
                table,
                new Anchor("/" + AssessmentPaths.OWN_CONTROL, getTranslation("analysis.control.all")));
    }
}
