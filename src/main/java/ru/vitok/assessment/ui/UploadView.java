package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.SentFile;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.ReceivedFiles;
import ru.vitok.uikit.Toast;
import ru.vitok.uikit.UploadWords;

/** The first step of an import: drop an archive or the files themselves; those dropped together are one import. */
@Route(AssessmentPaths.IMPORT)
@PermitAll
class UploadView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int MOST_FILES = 300;
    private static final int MAX_BYTES = 200 << 20;

    final Upload upload;
    private final ReceivedFiles sent = new ReceivedFiles(MAX_BYTES, MAX_BYTES, MOST_FILES);
    private final Intake intake;
    private final Permissions permissions;

    UploadView(Intake intake, Permissions permissions) {
        this.intake = intake;
        this.permissions = permissions;
        upload = new Upload(sent);
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setI18n(new UploadWords(
                        getTranslation("assessment.upload.choose"),
                        getTranslation("assessment.upload.drop"),
                        getTranslation("assessment.upload.too-big"),
                        getTranslation("assessment.upload.too-many"),
                        getTranslation("assessment.upload.wrong-type"))
                .in(this));
        upload.addClassName("v-dropzone");
        upload.addAllFinishedListener(_ -> take());
        upload.addFileRejectedListener(it -> Toast.problem(it.getFileName() + ": " + it.getErrorMessage()));
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(
                crumbs,
                new PageHead(getPageTitle()).sub(getTranslation("assessment.upload.sub")),
                new Card(upload, rules()));
    }

    /** Whoever may not upload learns it here, not after the files were sent. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!permissions.anywhere("import", Action.CREATE)) {
            throw Refusal.notFound();
        }
    }

    private UnorderedList rules() {
        var list = new UnorderedList(
                new ListItem(getTranslation("assessment.upload.rule.names")),
                new ListItem(getTranslation("assessment.upload.rule.together")),
                new ListItem(getTranslation("assessment.upload.rule.personal")),
                new ListItem(getTranslation("assessment.upload.rule.later")));
        list.addClassNames("v-muted", "v-sm");
        return list;
    }

    private void take() {
        var files = sent.taken().stream()
                .map(it -> new SentFile(it.name(), it.bytes()))
                .toList();
        if (files.isEmpty()) {
            return;
        }
        try {
            var id = intake.upload(files);
            getUI().ifPresent(ui -> ui.navigate(AssessmentPaths.upload(id)));
        } catch (Refusal refused) {
            upload.clearFileList();
            throw refused;
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.upload.title");
    }
}
