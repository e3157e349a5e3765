package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.vitok.analysis.FieldYear;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.Reviewed;
import ru.vitok.analysis.Scope;
import ru.vitok.assessment.ResultSource;
import ru.vitok.uikit.Formats;

/** What to bear in mind about a field, in one block: why it is judged so, what people think, and what the figures lean on. */
class FieldNotes extends Div {

    /** @param reason why it has its severity */
    FieldNotes(ProblemFieldRow row, String reason, ResultSource source, List<FieldYear> years, Formats formats) {
        addClassName("v-note");
        add(new Paragraph(reason));
        if (source.reported()) {
            say("analysis.reported." + source);
        }
        var now = years.stream().filter(it -> it.year() == row.year()).findFirst();
        if (row.scope() != Scope.SCHOOL && now.filter(it -> it.schools() == 1).isPresent()) {
            say("analysis.field.one-school");
        }
        if (row.cause() != null) {
            say("analysis.field.cause", row.cause());
        }
        newer(row, now, formats);
        if (!row.together().isEmpty()) {
            var together = row.together().stream().map(String::valueOf).collect(Collectors.joining(", "));
            say("analysis.field.together", together, String.valueOf(row.year()));
        }
        if (row.oneTask()) {
            say("analysis.field.one-task");
        }
    }

    /** The count belongs to it: rows of schools follow the present data, and their sum is another one. */
    private void newer(ProblemFieldRow row, Optional<FieldYear> now, Formats formats) {
        var newer = row.newer();
        if (newer != null) {
            var language = Locales.of(this);
            var then = formats.decimal(row.value(), language);
            var value = formats.decimal(newer, language);
            now.ifPresentOrElse(
                    it -> say(
                            "analysis.field.newer.n",
                            then,
                            value,
                            formats.count(row.n(), language),
                            formats.count(it.n(), language)),
                    () -> say("analysis.field.newer", then, value));
        }
    }

    /** What came of it in schools so far. */
    void reviewed(Reviewed reviewed, Formats formats) {
        var own = reviewed.own();
        if (own != null) {
            say("analysis.field.reviewed.own", formats.moment(own, Locales.of(this)));
        }
        if (reviewed.schools() > 0) {
            say("analysis.field.reviewed.count", reviewed.schools());
        }
    }

    private void say(String key, Object... arguments) {
        add(new Paragraph(getTranslation(key, arguments)));
    }
}
