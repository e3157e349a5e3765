package ru.vitok.assessment.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.assessment.SentFile;

/** Takes files into memory, never to the disk, and together not more than an archive may be. */
class LimitedUpload implements UploadHandler {

    static final int MAX_BYTES = 200 << 20;

    private final transient List<SentFile> files = new ArrayList<>();
    private transient long total;

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
        keep(new SentFile(event.getFileName(), out.toByteArray()));
    }

    /** Requests of one page come on several threads. */
    private synchronized void keep(SentFile file) throws IOException {
        if (total + file.bytes().length > MAX_BYTES) {
            throw new IOException("together larger than an archive may be");
        }
        total += file.bytes().length;
        files.add(file);
    }

    /** Hands over what has come in and forgets it. */
    synchronized List<SentFile> taken() {
        var taken = List.copyOf(files);
        files.clear();
        total = 0;
        return taken;
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
