package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import ru.vitok.uikit.Icon;

/** A link to a workbook that is made when somebody asks for it. */
class TemplateFile extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TemplateFile(String words, String name, Supplier<byte[]> book) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = book.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
                }),
                "");
        add(Icon.of("file-spreadsheet"));
        add(words);
        addClassName("v-btn");
    }
}
