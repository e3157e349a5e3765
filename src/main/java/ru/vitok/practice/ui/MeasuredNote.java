package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.trial.PortalFigures;
import ru.vitok.uikit.Formats;

/** What the portal's own results say of the school, and why they say nothing where they do not. */
class MeasuredNote extends Div {

    private final Formats formats;

    MeasuredNote(PortalFigures portal, Formats formats) {
        this.formats = formats;
        addClassName("v-note");
        add(new Paragraph(side("practice.trial.portal.before", portal.before())));
        add(new Paragraph(side("practice.trial.portal.after", portal.after())));
        if (portal.before() != null && portal.after() != null) {
            add(new Paragraph(getTranslation("practice.trial.portal.others")));
        }
    }

    private String side(String key, PortalFigures.@Nullable SkillShare share) {
        return share == null
                ? getTranslation(key + ".none")
                : getTranslation(
                        key,
                        formats.percent(share.percent(), getLocale()),
                        formats.decimal(share.low(), getLocale()),
                        formats.decimal(share.high(), getLocale()),
                        share.n(),
                        String.valueOf(share.year()));
    }
}
