package ru.vitok.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import ru.vitok.document.PaperForm;
import ru.vitok.document.Papers;
import ru.vitok.document.Templates;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.Toast;
import ru.vitok.uikit.UploadWords;

/** The template of the Word document: taken, changed in Word, put back, and the way back to the standard one. */
class TemplateCard extends Card {

    private static final int BYTES = Templates.MOST_MEGABYTES << 20;

    private final ReportDesk desk;
    private final UUID municipality;
    private final String heading;
    private final Function<Locale, PaperForm> form;
    private final Div state = new Div();

    /** @param heading key of what the papers are called; with «.file» of what their template is called */
    TemplateCard(ReportDesk desk, UUID municipality, String heading, Function<Locale, PaperForm> form) {
        this.desk = desk;
        this.municipality = municipality;
        this.heading = heading;
        this.form = form;
        add(new H2(getTranslation(heading)), words("report.template.words"), state, upload());
        show();
    }

    private void show() {
        state.removeAll();
        var paper = form.apply(getLocale());
        var own = desk.templates().own(paper, municipality);
        state.add(own.map(it -> new Paragraph(getTranslation(
                        "report.template.own", it.name(), desk.formats().moment(it.putAt(), getLocale()))))
                .orElseGet(() -> new Paragraph(getTranslation("report.template.standard"))));
        var actions = new Div();
        actions.addClassName("v-actions");
        var name = own.map(it -> it.name()).orElseGet(() -> getTranslation(heading + ".file"));
        var download = ReportLinks.link(getTranslation("report.template.download"), () -> {
            var bytes = desk.templates().download(paper, municipality);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, Papers.DOCX, bytes.length);
        });
        download.addComponentAsFirst(Icon.of("download"));
        actions.add(download);
        if (own.isPresent()) {
            actions.add(Buttons.quiet(getTranslation("report.template.reset"), "undo-2", this::reset));
        }
        state.add(actions);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(new TemplateUpload((about, bytes) -> put(upload, about.fileName(), bytes)));
        upload.setAcceptedFileTypes(".docx", Papers.DOCX);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BYTES);
        upload.setI18n(words().in(this));
        upload.addClassName("v-section");
        upload.addFileRejectedListener(it -> Toast.problem(it.getErrorMessage()));
        return upload;
    }

    private UploadWords words() {
        var large = getTranslation("report.template.too-large", Templates.MOST_MEGABYTES);
        return new UploadWords(
                getTranslation("report.template.choose"),
                getTranslation("report.template.drop"),
                large,
                getTranslation("report.template.one"),
                getTranslation("report.template.wrong-type"));
    }

    private void put(Upload upload, String name, byte[] bytes) {
        upload.clearFileList();
        desk.templates().put(form.apply(getLocale()), municipality, name, bytes);
        Toast.done(getTranslation("report.template.put"));
        show();
    }

    private void reset() {
        desk.templates().reset(form.apply(getLocale()), municipality);
        Toast.done(getTranslation("report.template.reset.done"));
        show();
    }

    private Paragraph words(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }
}
