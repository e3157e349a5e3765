package ru.vitok.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;
import ru.vitok.document.Templates;

/** What the upload field of a template says: as every upload of the portal, but for its own size and kind. */
final class TemplateUploadWords {

    private static final String COMMON = "assessment.upload.";

    private TemplateUploadWords() {}

    static UploadI18N of(Component page) {
        var large = page.getTranslation("report.template.too-large", Templates.MOST_MEGABYTES);
        var broken = common(page, "broken");
        return new UploadI18N()
                .setAddFiles((UploadI18N.AddFiles) new UploadI18N.AddFiles()
                        .setOne(page.getTranslation("report.template.choose"))
                        .setMany(page.getTranslation("report.template.choose")))
                .setDropFiles((UploadI18N.DropFiles) new UploadI18N.DropFiles()
                        .setOne(page.getTranslation("report.template.drop"))
                        .setMany(page.getTranslation("report.template.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(common(page, "too-many"))
                        .setFileIsTooBig(large)
                        .setIncorrectFileType(page.getTranslation("report.template.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(common(page, "connecting"))
                                .setStalled(common(page, "stalled"))
                                .setProcessing(common(page, "processing"))
                                .setHeld(common(page, "held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(common(page, "time-left"))
                                .setUnknown(common(page, "time-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(broken)
                                .setUnexpectedServerError(broken)
                                .setForbidden(common(page, "forbidden"))
                                .setFileTooLarge(large)))
                .setFile(new UploadI18N.File()
                        .setRetry(common(page, "retry"))
                        .setStart(common(page, "start"))
                        .setRemove(common(page, "remove")))
                .setUnits(Arrays.asList(common(page, "units").split(" ")));
    }

    private static String common(Component page, String key) {
        return page.getTranslation(COMMON + key);
    }
}
