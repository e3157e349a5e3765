package ru.vitok.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import ru.vitok.kernel.Refusal;

/** By which a folder is known as a portal's: whose it is, and of which layout. */
final class FolderStamp {

    /** Grows when the folder's layout changes so that an older portal must not touch it. */
    static final int LAYOUT = 1;

    private FolderStamp() {}

    static void refuseForeign(Path path) throws IOException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve("run"))) {
            return;
        }
        try (var entries = Files.newDirectoryStream(
                path, entry -> !entry.endsWith("lost+found") && !entry.endsWith(DataFolder.OPERATORS_SETTINGS))) {
            if (entries.iterator().hasNext() && !Files.exists(settings(path))) {
                throw new Refusal("console.refusal.foreign-folder", path.toString());
            }
        }
    }

    static DataFolder.@Nullable Mode read(Path path) throws IOException {
        if (!Files.exists(settings(path))) {
            return null;
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(settings(path))) {
            properties.load(reader);
        }
        if (Integer.parseInt(properties.getProperty("schema", "1")) > LAYOUT) {
            throw new Refusal("console.refusal.newer-folder", path.toString());
        }
        return "demo".equals(properties.getProperty("mode")) ? DataFolder.Mode.DEMO : DataFolder.Mode.EMPTY;
    }

    static void write(Path path, DataFolder.Mode mode) throws IOException {
        Files.writeString(settings(path), "mode=%s%nschema=%d%n".formatted(mode.word(), LAYOUT));
    }

    private static Path settings(Path path) {
        return path.resolve("vitok.properties");
    }
}
