package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SliceKey;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Chip.Tone;

/** The words of states, forms and tests on the pages of this module. */
final class Words {

    private Words() {}

    static String slice(Component page, SliceKey key) {
        return page.getTranslation(
                "assessment.trail.title",
                procedure(page, key.procedure()),
                String.valueOf(key.year()),
                key.subject(),
                key.grade());
    }

    /** The key of the sentence about what the results are not for. */
    static String judging(SliceKey key) {
        return key.allRussian() ? "assessment.tasks.not-for-judging" : "assessment.tasks.no-ranking";
    }

    /** Empty where the file does not say all of it. */
    static String slice(Component page, ImportedFile.@Nullable SliceName slice) {
        if (slice == null
                || slice.procedure() == null
                || slice.subject() == null
                || slice.grade() == null
                || slice.year() == null) {
            return "";
        }
        return slice(page, new SliceKey(slice.procedure(), slice.subject(), slice.grade(), slice.year()));
    }

    static String procedure(Component page, String procedure) {
        return page.getTranslation("assessment.procedure." + tail(procedure));
    }

    static String form(Component page, ReportForm form) {
        return page.getTranslation("assessment.form." + tail(form.name()));
    }

    static Span status(Component page, ImportStatus status) {
        var tone = switch (status) {
            case CONFIRMED -> Tone.OK;
            case FAILED -> Tone.BAD;
            case PREVIEW -> Tone.WARN;
            case DETECTING, CONFIRMING -> Tone.INFO;
            case REJECTED, REVERTED -> Tone.PLAIN;
        };
        return Chip.of(page.getTranslation("assessment.import-status." + tail(status.name())), tone);
    }

    static Span status(Component page, FileStatus status) {
        var tone = switch (status) {
            case OK -> Tone.OK;
            case WARNING -> Tone.WARN;
            case ERROR -> Tone.BAD;
            case DUPLICATE, IGNORED -> Tone.PLAIN;
        };
        return Chip.of(page.getTranslation("assessment.file-status." + tail(status.name())), tone);
    }

    private static String tail(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
