package ru.vitok.practice.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.vitok.kernel.Refusal;

/** The texts that lie in a folder, one practice in each. */
final class FolderTexts {

    private static final long LARGEST = 1 << 20;

    private FolderTexts() {}

    static List<Path> of(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(it -> it.getFileName().toString().endsWith(".md") && Files.isRegularFile(it))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal("practice.refusal.folder-read", folder.toString());
        }
    }

    static String read(Path file) {
        try {
            if (Files.size(file) <= LARGEST) {
                return Files.readString(file);
            }
        } catch (IOException notText) {
            // said below
        }
        throw new Refusal("practice.refusal.file-text");
    }
}
