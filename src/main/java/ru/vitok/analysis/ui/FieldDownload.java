package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import ru.vitok.analysis.FieldExport;
import ru.vitok.uikit.Icon;

/** The workbook for the association; the link asks anew who follows it. */
final class FieldDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FieldDownload() {}

    static Anchor link(Component page, FieldExport export, List<UUID> fields, String name) {
        var language = Locales.of(page);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = export.workbook(fields, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + ".xlsx", XLSX, bytes.length);
                }),
                "");
        link.add(Icon.of("file-spreadsheet"));
        link.add(page.getTranslation("analysis.export"));
        link.addClassName("v-btn");
        return link;
    }
}
