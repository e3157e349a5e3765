package ru.vitok.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Corrections;
import ru.vitok.assessment.DataVersions;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportPreview;
import ru.vitok.assessment.ImportRow;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.SecondReading;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** One import: how far it is, what was found in each file, and the decision. It can be left while it runs. */
@Route(AssessmentPaths.IMPORT + "/:id")
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLISECONDS = 700;

    private final Intake intake;
    private final SecondReading again;
    private final Corrections corrections;
    private final DataVersions versions;
    private final Formats formats;
    private UUID id = new UUID(0, 0);
    private final Div progress = new Div();
    private @Nullable ImportStatus shown;
    private @Nullable Registration watching;

    ImportView(Intake intake, SecondReading again, Corrections corrections, DataVersions versions, Formats formats) {
        this.intake = intake;
        this.again = again;
        this.corrections = corrections;
        this.versions = versions;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AddressIds.of(event);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = event.getUI().addPollListener(_ -> follow());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (watching != null) {
            watching.remove();
        }
    }

    /**
     * While it runs only the bar moves, so what somebody has unfolded stays open. A late question that was under way
     * when it ended changes nothing: the button being pressed must not be taken away.
     */
    private void follow() {
        var row = intake.progress(id);
        if (row.status() != shown) {
            show();
        } else if (row.status().running()) {
            progress.removeAll();
            progress.add(bar(row));
        }
    }

    private void show() {
        var preview = intake.preview(id);
        shown = preview.row().status();
        removeAll();
        progress.removeAll();
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(crumbs, head(preview));
        boolean running = preview.row().status().running();
        if (running) {
            progress.add(bar(preview.row()));
            add(progress);
        }
        if (preview.row().status() == ImportStatus.CONFIRMED) {
            var after = versions.after(id);
            if (!after.isEmpty()) {
                add(new AfterRevert(after, formats));
            }
        }
        // one that was rejected before it was read whole tells of what was read
        var read = preview.files().stream().filter(it -> it.status() != null).toList();
        if (preview.row().status() != ImportStatus.DETECTING && !read.isEmpty()) {
            add(new MissingSchools(read));
            add(new Card(
                    getTranslation("assessment.import.files"),
                    new FileList(read, new FileSteps(preview.row(), corrections, preview.decides()))));
        }
        UI.getCurrent().setPollInterval(running ? POLL_MILLISECONDS : -1);
    }

    private PageHead head(ImportPreview preview) {
        var row = preview.row();
        var head = new PageHead(row.name())
                .subComponent(Words.status(this, row.status()))
                .sub(getTranslation(
                        "assessment.import.sub", row.uploadedBy(), formats.moment(row.createdAt(), getLocale())));
        if (!preview.decides()) {
            head.sub(getTranslation("assessment.import.only-read"));
        } else if (row.status() == ImportStatus.DETECTING) {
            head.actions(Buttons.quiet(getTranslation("assessment.import.stop"), "x", this::reject));
        } else if (row.status() == ImportStatus.PREVIEW) {
            decide(preview, head);
        } else if (row.status() == ImportStatus.CONFIRMED) {
            head.actions(
                    Buttons.quiet(getTranslation("assessment.import.revert"), "undo-2", () -> askToRevert(preview)));
        } else if (row.status() == ImportStatus.REVERTED && again.possible(id)) {
            head.actions(Buttons.quiet(getTranslation("assessment.import.again"), "refresh-cw", this::readAgain));
        }
        return head;
    }

    private void decide(ImportPreview preview, PageHead head) {
        var reject = Buttons.quiet(getTranslation("assessment.import.reject"), "x", this::reject);
        head.actions(reject);
        if (preview.takeable() > 0 || preview.count(FileStatus.DUPLICATE) > 0) {
            head.actions(Buttons.primary(
                    getTranslation("assessment.import.confirm", preview.takeable()), "check", this::confirm));
        }
        if (preview.takeable() < preview.files().size()) {
            head.sub(getTranslation(
                    "assessment.import.left-out",
                    preview.count(FileStatus.ERROR),
                    preview.count(FileStatus.DUPLICATE),
                    preview.count(FileStatus.IGNORED)));
        }
    }

    private Card bar(ImportRow row) {
        var bar = new ProgressBar(0, Math.max(row.total(), 1), row.done());
        bar.getElement().setAttribute("aria-label", getTranslation("assessment.import.progress.label"));
        var words = new Paragraph(getTranslation("assessment.import.progress", row.done(), row.total()));
        words.getElement().setAttribute("aria-live", "polite");
        return new Card(bar, words);
    }

    private void confirm() {
        corrections.requireChosen(id);
        intake.confirm(id);
        show();
    }

    private void reject() {
        intake.reject(id);
        Toast.done(getTranslation("assessment.import.rejected"));
        show();
    }

    private void askToRevert(ImportPreview preview) {
        new RevertDialog(preview, again.possible(id), this::revert).open();
    }

    private void readAgain() {
        again.start(id);
        show();
    }

    private void revert() {
        intake.revert(id);
        Toast.done(getTranslation("assessment.import.reverted"));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.upload.title");
    }
}
