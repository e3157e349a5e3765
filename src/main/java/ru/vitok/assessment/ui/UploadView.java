package ru.vitok.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.Intake;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** The first step of an import: drop the files. */
@Route(AssessmentPaths.IMPORT)
@PermitAll
class UploadView extends Div implements HasDynamicTitle {

    final Upload upload;
    private final Intake intake;

    UploadView(Intake intake) {
        this.intake = intake;
        upload = new Upload(new LimitedUpload(this::take));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LimitedUpload.MAX_BYTES);
        upload.setDropLabel(new Span(getTranslation("assessment.upload.drop")));
        upload.getUploadButton().getElement().setText(getTranslation("assessment.upload.choose"));
        upload.addClassName("v-dropzone");
        var crumbs = new Div(new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        crumbs.addClassName("v-crumbs");
        add(
                crumbs,
                new PageHead(getPageTitle()).sub(getTranslation("assessment.upload.sub")),
                new Card(upload, rules()));
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

    /** The component behind an upload has no error handler of its own, so the reason is said here. */
    private void take(String name, byte[] bytes, UI ui) {
        try {
            var id = intake.upload(name, bytes);
            ui.access(() -> ui.navigate(AssessmentPaths.upload(id)));
        } catch (Refusal refused) {
            ui.access(() -> {
                upload.clearFileList();
                Toast.problem(getTranslation(refused.key(), refused.arguments()));
            });
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.upload.title");
    }
}
