package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import ru.vitok.VitokApplication;

/** The portal as a process of its own, from the classes of this build. */
public final class PortalProgram {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xmx1g");

    private final String classPath;
    private final Path memory;

    private PortalProgram(String classPath, Path memory) {
        this.classPath = classPath;
        this.memory = memory;
    }

    /** The classes packed into a jar: Java remembers a start only of jars. */
    public static PortalProgram packed(Path folder) throws Exception {
        Files.createDirectories(folder);
        var jar = folder.resolve("portal.jar").toAbsolutePath();
        pack(
                Path.of(VitokApplication.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                jar);
        var libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> it.endsWith(".jar"));
        var all = Stream.concat(Stream.of(jar.toString()), libraries).toList();
        return new PortalProgram(String.join(File.pathSeparator, all), folder.resolve("portal.aot"));
    }

    /** Makes later starts shorter, as the launcher does after a build. */
    public void rehearse(Path data) throws IOException, InterruptedException {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of("-XX:AOTCacheOutput=" + memory, "-cp", classPath, Rehearsal.class.getName()));
        command.addAll(List.of("--vitok.data=" + data, "--server.port=0"));
        var rehearsal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(memory.resolveSibling("rehearsal.txt").toFile())
                .start();
        assertThat(rehearsal.waitFor(10, TimeUnit.MINUTES)).isTrue();
    }

    public Running start(Path data, String... settings) throws IOException {
        var command = new ArrayList<>(JAVA);
        if (Files.exists(memory)) {
            command.add("-XX:AOTCache=" + memory);
        }
        command.addAll(List.of("-cp", classPath, Portal.class.getName(), "--vitok.data=" + data, "--server.port=0"));
        command.addAll(List.of(settings));
        var words = Files.createDirectories(memory.toAbsolutePath().getParent()).resolve("portal.txt");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(words.toFile()))
                .start();
        return new Running(process, ready(process, words), data);
    }

    private static String ready(Process process, Path words) throws IOException {
        var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("READY ")) {
                return line.substring("READY ".length()).strip();
            }
        }
        throw new IOException("The portal did not start: " + Files.readString(words));
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (var packed = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.sorted().toList()) {
                var name = classes.relativize(file).toString();
                if (name.isEmpty()) {
                    continue;
                }
                // folders too: the portal looks for what stands in them
                packed.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (!Files.isDirectory(file)) {
                    Files.copy(file, packed);
                }
                packed.closeEntry();
            }
        }
    }

    /** A portal that said READY. */
    public record Running(Process process, String url, Path data) implements AutoCloseable {

        /** As the power would: no warning, and the database stays behind. */
        public void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        public String operator(String... words) {
            var out = new java.io.StringWriter();
            var err = new java.io.StringWriter();
            var all = new ArrayList<>(List.of(words));
            all.addAll(words.length > 1 && !words[1].startsWith("-") ? 2 : 1, List.of("--data", data.toString()));
            var status = ConsoleClient.run(all, new java.io.PrintWriter(out, true), new java.io.PrintWriter(err, true));
            assertThat(status).as(err.toString()).isZero();
            return out.toString().strip();
        }
    }
}
