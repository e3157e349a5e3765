package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.curriculum.EditionDraft;
import ru.vitok.curriculum.EditionFault;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.Level;

/** The words of works, years and levels on the pages of this module. */
final class EditionWords {

    static final List<String> PROCEDURES =
            List.of("VPR", "OGE", "EGE", "GVE", "NSI", "REG_MON", "MUN_MON", "FG", "VSOKO");

    private EditionWords() {}

    static String title(Component page, EditionRow row) {
        return title(page, row.procedure(), row.subject(), row.grade());
    }

    static String title(Component page, EditionDraft draft) {
        var grade = draft.grade();
        return draft.subject().isBlank() || grade == null
                ? page.getTranslation("curriculum.draft.unnamed")
                : title(page, draft.procedure(), draft.subject(), grade);
    }

    private static String title(Component page, String procedure, String subject, int grade) {
        return page.getTranslation("curriculum.edition.title", procedure(page, procedure), subject, grade);
    }

    /** A specification may name any procedure; one that the portal has no word for stands as it is. */
    static String procedure(Component page, String procedure) {
        return PROCEDURES.contains(procedure)
                ? page.getTranslation("curriculum.procedure."
                        + procedure.toLowerCase(Locale.ROOT).replace('_', '-'))
                : procedure;
    }

    static String years(Component page, @Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return page.getTranslation("curriculum.years.all");
        }
        if (from != null && from.equals(to)) {
            return String.valueOf(from);
        }
        return (from == null ? "…" : from) + "–" + (to == null ? "…" : to);
    }

    static String level(Component page, @Nullable Level level) {
        return switch (level) {
            case B -> page.getTranslation("curriculum.level.basic");
            case A -> page.getTranslation("curriculum.level.advanced");
            case H -> page.getTranslation("curriculum.level.high");
            case null -> "";
        };
    }

    static String origin(Component page, EditionRow.Origin origin) {
        return page.getTranslation("curriculum.origin." + origin.name().toLowerCase(Locale.ROOT));
    }

    /** «2» 0–7, «3» 8–14 and so on to the maximum. */
    static String marks(Component page, Boundaries bounds, int max) {
        return page.getTranslation(
                "curriculum.edition.marks",
                bounds.from3() - 1,
                bounds.from3(),
                bounds.from4() - 1,
                bounds.from4(),
                bounds.from5() - 1,
                bounds.from5(),
                max);
    }

    static String fault(Component page, EditionFault fault) {
        return page.getTranslation(fault.messageKey(), fault.arguments().toArray());
    }
}
