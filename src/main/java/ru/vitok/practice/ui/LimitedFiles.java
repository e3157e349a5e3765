package ru.vitok.practice.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.file.FileCheck;
import ru.vitok.practice.SentFile;

/** Holds the files of one drop until the last has come: each at most as large as a file may be, ten at once. */
class LimitedFiles implements UploadHandler {

    static final int AT_ONCE = 10;
    private static final long TOGETHER = 100L << 20;

    private final transient List<SentFile> files = new ArrayList<>();
    private transient long total;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var bytes = in.readNBytes(FileCheck.LARGEST + 1);
            if (bytes.length > FileCheck.LARGEST) {
                throw new IOException("larger than a file may be");
            }
            keep(new SentFile(event.getFileName(), bytes));
        }
    }

    /** Requests of one page come on several threads. */
    private synchronized void keep(SentFile file) throws IOException {
        if (files.size() >= AT_ONCE || total + file.bytes().length > TOGETHER) {
            throw new IOException("together larger than files may be");
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
        return FileCheck.LARGEST + (1L << 20);
    }

    @Override
    public long getFileSizeMax() {
        return FileCheck.LARGEST;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
