package ru.vitok.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;

/** Takes one file into memory, never to the disk, and not more than an archive may be. */
class LimitedUpload implements UploadHandler {

    static final int MAX_BYTES = 200 << 20;

    /** What happens with a file that has come in. */
    interface Taker extends Serializable {
        void take(String name, byte[] bytes, UI ui);
    }

    private final Taker taker;

    LimitedUpload(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        try (var in = event.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (out.size() > MAX_BYTES) {
                    throw new IOException("larger than an archive may be");
                }
            }
        }
        taker.take(event.getFileName(), out.toByteArray(), event.getUI());
    }

    @Override
    public long getRequestSizeMax() {
        return MAX_BYTES + (1L << 20);
    }

    @Override
    public long getFileSizeMax() {
        return MAX_BYTES;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
