package ru.vitok.uikit;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the files of one drop into memory, never to the disk, until the last has come; all limits hold while reading. */
public class ReceivedFiles implements UploadHandler {

    private static final long HEADERS = 1L << 20;

    private final int largest;
    private final long together;
    private final int atOnce;
    private final transient List<File> files = new ArrayList<>();
    private transient long total;

    /** A file as the browser sent it. */
    public record File(String name, byte[] bytes) {}

    /**
     * @param largest bytes of one file
     * @param together bytes of all
     * @param atOnce how many
     */
    public ReceivedFiles(int largest, long together, int atOnce) {
        this.largest = largest;
        this.together = together;
        this.atOnce = atOnce;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException("larger than a file may be");
            }
            keep(new File(event.getFileName(), bytes));
        }
    }

    /** Requests of one page come on several threads. */
    private synchronized void keep(File file) throws IOException {
        if (files.size() >= atOnce || total + file.bytes().length > together) {
            throw new IOException("together larger than files may be");
        }
        total += file.bytes().length;
        files.add(file);
    }

    /** Hands over what has come in and forgets it. */
    public synchronized List<File> taken() {
        var taken = List.copyOf(files);
        files.clear();
        total = 0;
        return taken;
    }

    @Override
    public long getRequestSizeMax() {
        return largest + HEADERS;
    }

    @Override
    public long getFileSizeMax() {
        return largest;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
