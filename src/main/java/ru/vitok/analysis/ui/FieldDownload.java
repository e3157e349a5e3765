package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import ru.vitok.analysis.FieldExport;
import ru.vitok.analysis.TalkPaper;
import ru.vitok.uikit.Icon;

/** The workbook for the association; the link asks anew who follows it. */
final class FieldDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private FieldDownload() {}

    static Anchor link(Component page, FieldExport export, List<UUID> fields, String name) {
        var language = Locales.of(page);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = export.workbook(fields, language);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name + ".xlsx", XLSX, bytes.length);
                }),
                "");
        link.add(Icon.of("file-spreadsheet"));
        link.add(page.getTranslation("analysis.export"));
        link.setAriaLabel(page.getTranslation("analysis.export.paper", page.getTranslation("analysis.export")));
        link.addClassName("v-btn");
        return link;
    }

    /** The same as a document: to be changed in Word, or to be printed. */
    static List<Anchor> papers(Component page, TalkPaper papers, List<UUID> fields, String name) {
        var language = Locales.of(page);
        return List.of(
                paper(page, "analysis.export.docx", name + ".docx", DOCX, () -> papers.docx(fields, language)),
                paper(
                        page,
                        "analysis.export.pdf",
                        name + ".pdf",
                        "application/pdf",
                        () -> papers.pdf(fields, language)));
    }

    private static Anchor paper(Component page, String words, String name, String type, Supplier<byte[]> paper) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = paper.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                "");
        link.add(Icon.of("file-text"));
        link.add(page.getTranslation(words));
        link.setAriaLabel(page.getTranslation("analysis.export.paper", page.getTranslation(words)));
        link.addClassName("v-btn");
        return link;
    }
}
