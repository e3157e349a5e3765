package ru.vitok.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;
import java.util.List;

/** What Vaadin's upload field says, in the reader's language. */
final class FileWords {

    private static final String KEY = "practice.files.upload.";

    private FileWords() {}

    static UploadI18N of(Component page) {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(page.getTranslation(KEY + "connecting"))
                .setStalled(page.getTranslation(KEY + "stalled"))
                .setProcessing(page.getTranslation(KEY + "processing"))
                .setHeld(page.getTranslation(KEY + "held"));
        var time = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(page.getTranslation(KEY + "time-left"))
                .setUnknown(page.getTranslation(KEY + "time-unknown"));
        var broken = page.getTranslation(KEY + "broken");
        var failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(broken)
                .setUnexpectedServerError(broken)
                .setForbidden(page.getTranslation(KEY + "forbidden"))
                .setFileTooLarge(page.getTranslation(KEY + "too-big"));
        var refused = new UploadI18N.Error()
                .setTooManyFiles(page.getTranslation(KEY + "too-many"))
                .setFileIsTooBig(page.getTranslation(KEY + "too-big"));
        var choose = page.getTranslation(KEY + "choose");
        var drop = page.getTranslation(KEY + "drop");
        return new UploadI18N()
                .setAddFiles((UploadI18N.AddFiles)
                        new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles((UploadI18N.DropFiles)
                        new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(time)
                        .setError(failed))
                .setError(refused)
                .setFile(new UploadI18N.File()
                        .setRetry(page.getTranslation(KEY + "retry"))
                        .setStart(page.getTranslation(KEY + "start"))
                        .setRemove(page.getTranslation(KEY + "remove")))
                .setUnits(units(page));
    }

    private static List<String> units(Component page) {
        return Arrays.asList(page.getTranslation(KEY + "units").split(" "));
    }
}
