package ru.vitok.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import ru.vitok.report.ReportFile;
import ru.vitok.report.ReportFormat;
import ru.vitok.uikit.Icon;

/** Links that save a note; each asks anew who follows it. */
final class ReportLinks {

    private ReportLinks() {}

    static Anchor of(Component page, ReportFormat format, Supplier<ReportFile> note) {
        var link = link(page.getTranslation("report.page.as." + format), () -> {
            var file = note.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.bytes()), file.name(), format.mediaType(), file.bytes().length);
        });
        link.addComponentAsFirst(Icon.of(format == ReportFormat.PDF ? "download" : "file-text"));
        return link;
    }

    static Anchor link(String words, Supplier<DownloadResponse> response) {
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> response.get()), "");
        link.add(words);
        link.addClassName("v-btn");
        return link;
    }
}
