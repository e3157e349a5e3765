package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OwnControl;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** Works of own control in the order of time; no interval, because the school gives no works of pupils. */
class OwnControlRows extends PlainTable {

    private final Formats formats;

    OwnControlRows(List<OwnControl> works, Formats formats) {
        super(
                UI.getCurrent().getTranslation("assessment.control.title"),
                "assessment.control.date",
                "assessment.control.kind",
                "assessment.control.subject",
                "assessment.control.grade",
                "assessment.control.topic",
                "assessment.control.wrote",
                "assessment.control.percent",
                "assessment.control.marks");
        this.formats = formats;
        stacked();
        works.forEach(this::work);
    }

    private void work(OwnControl it) {
        var language = UI.getCurrent().getLocale();
        row(
                formats.day(it.heldOn(), language),
                getTranslation("assessment.control.kind." + it.kind()),
                it.subject(),
                ControlClasses.names(it),
                it.topic(),
                it.n(),
                percents(it),
                marks(it.marks()));
    }

    /** The grade's figure; below it each class's, where there are several. */
    private Component percents(OwnControl it) {
        var cell = new Div(new Span(percent(it.percent())));
        if (it.classes().size() > 1) {
            it.classes().forEach(one -> {
                var words = new Span(getTranslation(
                        one.percent() == null ? "assessment.control.class-wrote" : "assessment.control.class",
                        it.grade() + one.letter(),
                        one.n(),
                        percent(one.percent())));
                words.addClassNames("v-muted", "v-sm");
                cell.add(new Div(words));
            });
        }
        return cell;
    }

    private String percent(@Nullable Double percent) {
        return percent == null ? "" : formats.percent(percent, UI.getCurrent().getLocale());
    }

    private String marks(List<Integer> marks) {
        return marks.isEmpty()
                ? ""
                : getTranslation(
                        "assessment.control.marks.words", marks.get(3), marks.get(2), marks.get(1), marks.get(0));
    }
}
