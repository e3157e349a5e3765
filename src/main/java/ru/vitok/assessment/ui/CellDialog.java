package ru.vitok.assessment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.CellOrigin;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.TaskResult;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Where one number comes from: works, interval, threshold and its source, the files behind it. */
class CellDialog extends Dialog {

    private final Formats formats;

    /**
     * @param schools the group is made up of schools
     * @param further what stands beside the results, with its pages
     */
    CellDialog(
            String group,
            boolean schools,
            TaskResult task,
            ThresholdProfile profile,
            CellOrigin origin,
            List<ResultNote> further,
            Formats formats) {
        this.formats = formats;
        setHeaderTitle(getTranslation("assessment.cell.title", task.number(), group));
        var content = new Div();
        content.addClassName("v-stack");
        if (task.skill() != null) {
            content.add(new Paragraph(task.skill()));
        }
        content.add(new Paragraph(figure(task)));
        if (schools && task.low() != null) {
            content.add(new Paragraph(getTranslation("assessment.cell.interval.schools")));
        }
        content.add(new Paragraph(getTranslation(
                "assessment.cell.threshold",
                HeatJson.level(task.level(), this),
                percent(profile.from(task.number(), task.level())),
                percent(profile.zone(task.number(), task.level())),
                profile.source())));
        content.add(new Paragraph(reference(task.reference())));
        content.add(files(origin));
        content.add(further(further));
        add(content);
        getFooter().add(Buttons.primary(getTranslation("assessment.cell.close"), "x", this::close));
    }

    /** From the number to what was made of it: its problem fields first. */
    private Div further(List<ResultNote> notes) {
        var links = new Div();
        links.addClassName("v-chips");
        notes.stream()
                .filter(it -> it.path() != null)
                .forEach(it -> links.add(new Anchor("/" + it.path(), it.title())));
        return links;
    }

    private String figure(TaskResult task) {
        var percent = task.percent();
        if (percent == null) {
            return getTranslation("assessment.cell.few");
        }
        var low = task.low();
        var high = task.high();
        var works = formats.count(task.n(), getLocale());
        return low == null || high == null
                ? getTranslation("assessment.cell.percent", percent(percent), works)
                : getTranslation(
                        "assessment.cell.percent-interval", percent(percent), percent(low), percent(high), works);
    }

    private String reference(TaskResult.Reference reference) {
        return getTranslation(
                "assessment.cell.reference",
                percent(reference.municipality()),
                percent(reference.region()),
                percent(reference.country()));
    }

    private Div files(CellOrigin origin) {
        var list = new UnorderedList();
        origin.files().forEach(it -> list.add(new ListItem(new Span(file(it)), edition(it))));
        return origin.files().isEmpty()
                ? new Div(getTranslation("assessment.cell.report"))
                : new Div(new Paragraph(getTranslation("assessment.cell.files")), list);
    }

    private String file(CellOrigin.SourceFile file) {
        var confirmed = formats.moment(file.confirmedAt(), getLocale());
        return file.rows() == null
                ? getTranslation("assessment.cell.file.few", file.name(), confirmed)
                : getTranslation(
                        "assessment.cell.file", file.name(), file.firstRow(), file.lastRow(), file.rows(), confirmed);
    }

    /** Which word of an exam the file is, and whether a later one is awaited. */
    private Span edition(CellOrigin.SourceFile file) {
        if (file.preliminary()) {
            return Chip.of(getTranslation("assessment.preliminary"), Chip.Tone.WARN);
        }
        var edition = file.edition();
        return edition == null || edition.equals("INITIAL")
                ? new Span()
                : Chip.of(getTranslation("assessment.edition." + edition.toLowerCase(Locale.ROOT)), Chip.Tone.INFO);
    }

    private String percent(@Nullable Double value) {
        return value == null ? "—" : formats.percent(value, getLocale());
    }
}
