package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.vitok.file.FileCheck;
import ru.vitok.practice.Attachment;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.SentFile;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ReceivedFiles;
import ru.vitok.uikit.Toast;
import ru.vitok.uikit.UploadWords;

/** Where an author puts files beside the draft; what could not be taken stays on the screen with its reason. */
class FilesField extends Card {

    private static final int AT_ONCE = 10;
    private static final long TOGETHER = 100L << 20;

    final Upload upload;
    final Div refusals = new Div();
    private final Div list = new Div();
    private final List<String> rejected = new ArrayList<>();
    private final ReceivedFiles sent = new ReceivedFiles(FileCheck.LARGEST, TOGETHER, AT_ONCE);
    private final PracticeAttachments attachments;
    private final Formats formats;
    private final UUID practice;

    FilesField(UUID practice, PracticeAttachments attachments, Formats formats) {
        this.practice = practice;
        this.attachments = attachments;
        this.formats = formats;
        upload = new Upload(sent);
        upload.setMaxFiles(AT_ONCE);
        upload.setMaxFileSize(FileCheck.LARGEST);
        upload.setI18n(words().in(this));
        upload.addClassName("v-dropzone");
        upload.addAllFinishedListener(_ -> take());
        upload.addFileRejectedListener(it -> {
            rejected.add("«" + it.getFileName() + "»: " + it.getErrorMessage());
            refuse(rejected);
        });
        refusals.addClassName("v-error");
        refusals.getElement().setAttribute("role", "alert");
        refusals.setVisible(false);
        addClassName("v-stack");
        add(new H2(getTranslation("practice.files.title")), hint(), list, refusals, upload);
        show();
    }

    private Paragraph hint() {
        var hint = new Paragraph(getTranslation("practice.files.hint", FileCheck.LARGEST >> 20, Attachment.MOST));
        hint.addClassNames("v-muted", "v-sm");
        return hint;
    }

    private UploadWords words() {
        return new UploadWords(
                getTranslation("practice.files.upload.choose"),
                getTranslation("practice.files.upload.drop"),
                getTranslation("practice.files.upload.too-big"),
                getTranslation("practice.files.upload.too-many"),
                getTranslation("practice.files.upload.wrong-type"));
    }

    private void take() {
        var files = sent.taken().stream()
                .map(it -> new SentFile(it.name(), it.bytes()))
                .toList();
        upload.clearFileList();
        var refused = attachments.addEach(practice, files);
        var words = new ArrayList<>(rejected);
        rejected.clear();
        refused.forEach(it -> words.add(getTranslation(it.key(), it.arguments())));
        refuse(words);
        show();
        var taken = files.size() - refused.size();
        if (taken > 0) {
            Toast.done(getTranslation("practice.files.added", taken));
        }
    }

    private void refuse(List<String> sentences) {
        refusals.removeAll();
        sentences.forEach(it -> refusals.add(new Paragraph(it)));
        refusals.setVisible(!sentences.isEmpty());
    }

    private void show() {
        list.removeAll();
        list.add(new FileList(attachments.working(practice), formats, this::remove));
    }

    private void remove(Attachment attachment) {
        attachments.remove(practice, attachment.id());
        show();
        Toast.undoable(getTranslation("practice.files.removed", attachment.name()), () -> {
            attachments.restore(practice, attachment.id());
            show();
        });
    }
}
