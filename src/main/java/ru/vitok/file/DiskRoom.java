package ru.vitok.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** A tenth of the disk stays free: the database and the index must still be able to write. */
@Component
class DiskRoom {

    private static final int FREE_SHARE = 10;

    private final Path folder;

    DiskRoom(@Value("${vitok.data}") Path data) {
        folder = data.toAbsolutePath().resolve("files");
    }

    void require(long bytes) {
        try {
            require(Files.getFileStore(Files.createDirectories(folder)), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void require(FileStore disk, long bytes) throws IOException {
        if (disk.getUsableSpace() - bytes < disk.getTotalSpace() / FREE_SHARE) {
            throw new Refusal("file.refusal.disk-full");
        }
    }
}
