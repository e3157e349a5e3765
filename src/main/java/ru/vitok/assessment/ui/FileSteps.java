package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Corrections;
import ru.vitok.assessment.ImportRow;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.ReportForm;

/** What a person does about a file while its upload awaits the decision, and afterwards what was chosen. */
class FileSteps implements Function<ImportedFile, Optional<Component>> {

    private final ImportRow upload;
    private final Corrections corrections;
    private final boolean open;

    /** @param decides whether the person who asks may decide at all; to others nothing is offered */
    FileSteps(ImportRow upload, Corrections corrections, boolean decides) {
        this.upload = upload;
        this.corrections = corrections;
        this.open = decides && upload.status() == ImportStatus.PREVIEW;
    }

    @Override
    public Optional<Component> apply(ImportedFile file) {
        if (file.lacksWorks()) {
            return correction(file);
        }
        if (WorksSum.tells(file) && file.form() == ReportForm.TEMPLATE) {
            return Optional.of(new WorksSum(file));
        }
        boolean mapped = file.form() == ReportForm.MAPPED;
        boolean unmapped = file.problems().stream().anyMatch(it -> it.code().equals("MAPPING_NEEDED"));
        return open && (mapped || unmapped) ? Optional.of(mapping(file, mapped)) : Optional.empty();
    }

    private Optional<Component> correction(ImportedFile file) {
        if (open) {
            var choice = new CorrectionChoice(file, it -> corrections.choose(upload.id(), file.id(), it));
            if (file.form() == ReportForm.MAPPED) {
                choice.add(mapping(file, true));
            }
            return Optional.of(choice);
        }
        var chosen = file.correction();
        return chosen == null
                ? Optional.empty()
                : Optional.of(new Div(new WorksSum(file), new Span(CorrectionChoice.words(chosen))));
    }

    private Component mapping(ImportedFile file, boolean mapped) {
        var words = UI.getCurrent().getTranslation(mapped ? "assessment.mapping.change" : "assessment.mapping.open");
        return new Anchor("/" + AssessmentPaths.mapping(upload.id(), file.id()), words);
    }
}
