package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.List;
import ru.vitok.assessment.DataVersion;
import ru.vitok.assessment.VersionChange.Kind;
import ru.vitok.assessment.VersionDifference;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** Two files of a test, and what the later says otherwise, a hundred cells at a time. */
class VersionCompare extends Card {

    private static final int PAGE = 100;

    /** Asks for a page of the difference. */
    interface Source extends Serializable {
        VersionDifference page(DataVersion before, DataVersion after, int from, int most);
    }

    final Select<DataVersion> before = new Select<>();
    final Select<DataVersion> after = new Select<>();
    private final Formats formats;
    private final transient Source source;
    private final Div result = new Div();

    /** @param works the newest first, two at least */
    VersionCompare(List<DataVersion> works, Formats formats, Source source) {
        super();
        this.formats = formats;
        this.source = source;
        choice(before, "assessment.versions.before", works, works.get(1));
        choice(after, "assessment.versions.after", works, works.getFirst());
        var row = new Div(before, after);
        row.addClassName("v-row");
        result.addClassName("v-stack");
        result.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("assessment.versions.difference")), row, result);
        show();
    }

    private void choice(Select<DataVersion> field, String label, List<DataVersion> works, DataVersion value) {
        field.setLabel(getTranslation(label));
        field.setItems(works);
        field.setItemLabelGenerator(it -> formats.moment(it.confirmedAt(), getLocale()) + " · " + it.file());
        field.setValue(value);
        field.setWidth("26rem");
        field.setMaxWidth("100%");
        field.addValueChangeListener(_ -> show());
    }

    private void show() {
        result.removeAll();
        if (before.getValue().equals(after.getValue())) {
            result.add(new Paragraph(getTranslation("assessment.versions.choose-two")));
            return;
        }
        more(0);
    }

    private void more(int from) {
        var page = source.page(before.getValue(), after.getValue(), from, PAGE);
        if (from == 0) {
            result.add(new Paragraph(summary(page)));
        }
        if (!page.mayRead()) {
            result.add(new Paragraph(getTranslation("assessment.versions.counts-only")));
        } else if (!page.changes().isEmpty()) {
            result.add(new ChangeTable(page.changes()));
            int shown = from + page.changes().size();
            if (shown < page.total()) {
                var next = Buttons.quiet(
                        getTranslation("assessment.versions.more", page.total() - shown), "chevron-down", () -> {});
                next.addClickListener(_ -> {
                    result.remove(next);
                    more(shown);
                });
                result.add(next);
            }
        }
    }

    private String summary(VersionDifference page) {
        return page.total() == 0
                ? getTranslation("assessment.versions.same")
                : getTranslation(
                        "assessment.versions.counts",
                        count(page, Kind.CELL),
                        count(page, Kind.MARK),
                        count(page, Kind.NEW),
                        count(page, Kind.GONE));
    }

    private static int count(VersionDifference page, Kind kind) {
        return page.counts().getOrDefault(kind, 0);
    }
}
