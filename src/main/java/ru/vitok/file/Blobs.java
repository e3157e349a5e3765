package ru.vitok.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/**
 * Contents on the disk, each under its own sha-256 in two levels of folders. A content is written beside, forced to
 * the disk and moved into its place in one step: a power failure leaves a whole file or none.
 */
@Component
class Blobs {

    record Written(Path place, String sha256, long size) {}

    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final DiskRoom room;
    private final long largest;

    Blobs(@Value("${vitok.data}") Path data, DiskRoom room, @Value("${vitok.files.largest:209715200}") long largest) {
        root = data.toAbsolutePath().resolve("files");
        this.room = room;
        this.largest = largest;
    }

    /** Writes the content beside; {@link #keep} or {@link #drop} must follow. */
    Written write(InputStream content) throws IOException {
        var folder = Files.createDirectories(root.resolve("incoming"));
        room.require(content.available());
        var place = folder.resolve(UUID.randomUUID().toString());
        try {
            return copy(content, place);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(place);
            throw failure;
        }
    }

    private Written copy(InputStream content, Path place) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var out = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new Refusal("file.refusal.too-large", largest / (1024 * 1024));
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new Written(place, HexFormat.of().formatHex(digest.digest()), size);
    }

    void keep(Written written) throws IOException {
        var place = place(written.sha256());
        Files.createDirectories(place.getParent());
        Files.move(written.place(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    void drop(Written written) throws IOException {
        Files.deleteIfExists(written.place());
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    static String name(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
