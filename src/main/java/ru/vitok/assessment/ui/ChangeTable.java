package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.VersionChange;
import ru.vitok.assessment.VersionChange.Kind;
import ru.vitok.uikit.PlainTable;

/** Changes cell by cell: which pupil's code, which task, what was and what is. */
class ChangeTable extends Composite<Div> {

    ChangeTable(List<VersionChange> changes) {
        var table = new PlainTable(
                        getTranslation("assessment.versions.difference"),
                        "assessment.versions.school",
                        "assessment.versions.code",
                        "assessment.versions.what",
                        "assessment.versions.was",
                        "assessment.versions.now")
                .stacked();
        changes.forEach(it -> table.row(it.school(), it.code(), what(it), value(it, it.was()), value(it, it.now())));
        getContent().add(table);
    }

    private String what(VersionChange change) {
        var task = change.task();
        return task == null
                ? getTranslation(
                        "assessment.versions.kind." + change.kind().name().toLowerCase(Locale.ROOT))
                : getTranslation("assessment.versions.task", task);
    }

    private static String value(VersionChange change, @Nullable Integer value) {
        if (change.kind() == Kind.NEW || change.kind() == Kind.GONE) {
            return "";
        }
        return switch (value) {
            case null -> "—";
            case -1 -> "X";
            default -> value < 0 ? "—" : String.valueOf(value);
        };
    }
}
