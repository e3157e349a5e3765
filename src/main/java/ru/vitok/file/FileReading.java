package ru.vitok.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import ru.vitok.file.reader.FileReader;

/** What a kept file says and shows, found out in a process of its own; slow, so ask for it in a job. */
@Service
public class FileReading {

    private static final Logger log = LoggerFactory.getLogger(FileReading.class);

    private final FileStore files;
    private final Blobs blobs;

    FileReading(FileStore files, Blobs blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    /** The document's words; empty where its reader failed or took too long. */
    public Optional<String> words(FileId id, FileKind kind) {
        try {
            var words = FileReader.words(kind, blobs.place(files.describe(id).sha256()));
            return Optional.of(words.replace('\0', ' ').strip());
        } catch (IOException unreadable) {
            log.warn("File {} could not be read: {}", id, unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** A small picture of a picture, kept as a file of its own; empty where it could not be drawn. */
    public Optional<FileId> small(FileId id, FileKind kind) {
        try {
            var picture =
                    FileReader.picture(kind, blobs.place(files.describe(id).sha256()));
            var drawn = kind.drawnAs();
            var name = drawn == FileKind.JPEG ? "small.jpg" : "small.png";
            return Optional.of(files.put(name, drawn.mediaType(), new ByteArrayInputStream(picture), null));
        } catch (IOException unreadable) {
            log.warn("Picture {} could not be drawn: {}", id, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
