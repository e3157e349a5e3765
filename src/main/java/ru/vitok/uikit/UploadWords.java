package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;

/**
 * What Vaadin's upload field says, in the reader's language.
 *
 * @param choose on the button
 * @param drop beside it
 * @param tooBig one file is larger than it may be
 * @param tooMany more files than may come at once
 * @param wrongType a name that the place does not take
 */
public record UploadWords(String choose, String drop, String tooBig, String tooMany, String wrongType) {

    private static final String KEY = "uikit.upload.";

    public UploadI18N in(Component page) {
        return new UploadI18N()
                .setAddFiles((UploadI18N.AddFiles)
                        new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles((UploadI18N.DropFiles)
                        new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setUploading(uploading(page))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(tooMany)
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(wrongType))
                .setFile(new UploadI18N.File()
                        .setRetry(common(page, "retry"))
                        .setStart(common(page, "start"))
                        .setRemove(common(page, "remove")))
                .setUnits(Arrays.asList(common(page, "units").split(" ")));
    }

    private UploadI18N.Uploading uploading(Component page) {
        var broken = common(page, "broken");
        return new UploadI18N.Uploading()
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
                        .setFileTooLarge(tooBig));
    }

    private static String common(Component page, String key) {
        return page.getTranslation(KEY + key);
    }
}
