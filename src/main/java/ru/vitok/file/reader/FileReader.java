package ru.vitok.file.reader;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import ru.vitok.file.FileKind;

/** The parent: starts the child for one file and does not wait longer than it may take. */
public final class FileReader {

    static final int MOST_WORDS = 200_000;
    private static final int MOST_ANSWER = 4 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-Dstdout.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    private FileReader() {}

    public static String words(FileKind kind, Path file) throws IOException {
        return new String(read(ReaderProcess.WORDS, kind.name(), file, LONGEST), StandardCharsets.UTF_8);
    }

    /** A small picture of a picture. */
    public static byte[] picture(FileKind kind, Path file) throws IOException {
        return read(ReaderProcess.PICTURE, kind.name(), file, LONGEST);
    }

    /** Fails where the child fails, is too slow or says too much. */
    static byte[] read(String what, String kind, Path file, Duration longest) throws IOException {
        var desk = Files.createTempDirectory("vitok-reader");
        try {
            return read(new ProcessBuilder(command(what, kind, desk)), file, desk, longest);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        } finally {
            FileSystemUtils.deleteRecursively(desk);
        }
    }

    private static byte[] read(ProcessBuilder builder, Path file, Path desk, Duration longest)
            throws IOException, InterruptedException {
        builder.environment().clear();
        var child = builder.redirectInput(file.toFile())
                .redirectError(Redirect.DISCARD)
                .directory(desk.toFile())
                .start();
        try {
            var answer = CompletableFuture.supplyAsync(() -> answer(child));
            if (!child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the reader took longer than " + longest);
            }
            var bytes = answer.join();
            if (child.exitValue() != 0 || bytes.length > MOST_ANSWER) {
                throw new IOException("the reader ended with " + child.exitValue() + ", " + bytes.length + " bytes");
            }
            return bytes;
        } finally {
            child.destroyForcibly();
        }
    }

    /** Words are words: a child that pours out more is not listened to. */
    private static byte[] answer(Process child) {
        try (var out = child.getInputStream()) {
            return out.readNBytes(MOST_ANSWER + 1);
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    private static List<String> command(String what, String kind, Path desk) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.add("-Djava.io.tmpdir=" + desk);
        command.addAll(List.of("-cp", classes(), ReaderProcess.class.getName(), what, kind));
        return command;
    }

    /** The child works in another folder, so that places in the path are made absolute. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(it -> Path.of(it).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
