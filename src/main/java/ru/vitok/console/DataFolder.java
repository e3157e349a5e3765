package ru.vitok.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import ru.vitok.kernel.Refusal;

/**
 * The folder with everything a portal keeps, held by one process at a time. The system lets go of the lock with the
 * process, however it ends, so no leftover file can keep a portal from starting.
 */
record DataFolder(Path path, Mode mode, FileChannel lock) implements AutoCloseable {

    /** The operator may write it before the first start. */
    static final String OPERATORS_SETTINGS = "settings.properties";

    enum Mode {
        DEMO,
        EMPTY;

        String word() {
            return this == DEMO ? "demo" : "empty";
        }
    }

    /** Takes the folder for a portal of that mode, a new one for whatever is asked. */
    static DataFolder claim(Path path, Mode wanted) {
        var folder = claim(path);
        if (folder.mode != null && folder.mode != wanted) {
            folder.release();
            throw new Refusal(
                    wanted == Mode.DEMO ? "console.refusal.empty-folder" : "console.refusal.demo-folder",
                    path.toString());
        }
        return folder.as(wanted);
    }

    /** Takes the folder as it is; a new one becomes an empty portal's. */
    static DataFolder claimAsItIs(Path path) {
        var folder = claim(path);
        return folder.as(folder.mode == null ? Mode.EMPTY : folder.mode);
    }

    /** Whether a process holds the folder now. */
    static boolean isHeld(Path path) {
        var file = path.resolve("run/lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByUs) {
            return true;
        } catch (IOException unreadable) {
            throw new Refusal("console.refusal.unusable", path.toString());
        }
    }

    Path portalProperties() {
        return path.resolve("run/portal.properties");
    }

    Path log() {
        return path.resolve("logs/portal.log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Claimed claim(Path path) {
        try {
            FolderStamp.refuseForeign(path);
            OwnerOnly.directory(path);
            OwnerOnly.directory(path.resolve("run"));
            OwnerOnly.directory(path.resolve("logs"));
            return new Claimed(path, hold(path), FolderStamp.read(path));
        } catch (IOException problem) {
            throw new Refusal("console.refusal.unusable", path.toString());
        }
    }

    private static FileChannel hold(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByUs) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Refusal("console.refusal.running", path.toString());
        }
        return channel;
    }

    private record Claimed(
            Path path, FileChannel lock, @Nullable Mode mode) {

        DataFolder as(Mode chosen) {
            try {
                if (mode == null) {
                    FolderStamp.write(path, chosen);
                }
                return new DataFolder(path, chosen, lock);
            } catch (IOException problem) {
                throw new Refusal("console.refusal.unusable", path.toString());
            }
        }

        void release() {
            new DataFolder(path, Mode.EMPTY, lock).close();
        }
    }
}
