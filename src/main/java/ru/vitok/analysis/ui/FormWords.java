package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.TestForm;

/** From which scores marks are given, what else they ask for, and whose codifier says so. */
class FormWords extends Paragraph {

    private static final String PREFIX = "analysis.marks.";

    FormWords(@Nullable TestForm form) {
        var words = new ArrayList<String>();
        var bounds = form == null ? null : form.boundaries();
        words.add(
                bounds == null
                        ? getTranslation(PREFIX + "boundaries.none")
                        : getTranslation(PREFIX + "boundaries", bounds.from3(), bounds.from4(), bounds.from5()));
        var condition = form == null ? null : form.condition();
        if (condition != null) {
            words.add(getTranslation(
                    PREFIX + "boundaries.condition",
                    condition.mark(),
                    String.join(", ", condition.tasks()),
                    condition.least()));
        }
        var origin = form == null ? null : form.origin();
        if (origin != null) {
            words.add(getTranslation(PREFIX + "source", origin));
        }
        setText(String.join(" ", words));
        addClassName("v-sm");
    }
}
