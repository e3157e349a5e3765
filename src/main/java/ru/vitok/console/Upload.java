package ru.vitok.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.vitok.kernel.Refusal;

/** What is handed to the intake in one piece. */
record Upload(String name, byte[] bytes) {

    private static final long LIMIT = 200L << 20;

    /**
     * Archives as they are; all other files as one archive, so that their order does not matter and schools or a
     * specification among them serve the rest.
     */
    static List<Upload> of(List<Path> named) {
        var files = named.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
        var archives = files.stream().filter(Upload::isArchive).toList();
        var others = files.stream().filter(file -> !isArchive(file)).toList();
        var uploads = new ArrayList<Upload>();
        if (others.size() == 1) {
            uploads.add(single(others.getFirst()));
        } else if (!others.isEmpty()) {
            uploads.add(together(others));
        }
        archives.forEach(archive -> uploads.add(single(archive)));
        return uploads;
    }

    private static Upload single(Path file) {
        return new Upload(file.getFileName().toString(), read(file));
    }

    private static Upload together(List<Path> files) {
        var bytes = new ByteArrayOutputStream();
        var folder = commonFolder(files);
        try (var archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files) {
                archive.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                archive.write(read(file));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Upload(files.getFirst().getFileName() + " + " + (files.size() - 1) + ".zip", bytes.toByteArray());
    }

    /** Names start below it: two files of one name in two folders stay apart, and no foreign path is stored. */
    private static Path commonFolder(List<Path> files) {
        var names = files.getFirst().getNameCount() - 1;
        while (names > 0 && !files.stream().allMatch(startsLike(files.getFirst(), names))) {
            names--;
        }
        var root = files.getFirst().getRoot();
        return names == 0 ? root : root.resolve(files.getFirst().subpath(0, names));
    }

    private static Predicate<Path> startsLike(Path first, int names) {
        return file -> file.getNameCount() > names && file.subpath(0, names).equals(first.subpath(0, names));
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LIMIT) {
                throw new Refusal("console.refusal.file", file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Refusal("console.refusal.file", file.toString());
        }
    }

    private static boolean isArchive(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
