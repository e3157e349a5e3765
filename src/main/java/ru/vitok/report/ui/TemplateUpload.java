package ru.vitok.report.ui;

import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import ru.vitok.document.Templates;

/** Takes one template into memory and not more than a template may be, whatever the page says. */
class TemplateUpload extends InMemoryUploadHandler {

    private static final long MOST = (long) Templates.MOST_MEGABYTES << 20;

    TemplateUpload(InMemoryUploadCallback taken) {
        super(taken);
    }

    @Override
    public long getFileSizeMax() {
        return MOST;
    }

    @Override
    public long getRequestSizeMax() {
        return MOST + (1 << 20);
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
