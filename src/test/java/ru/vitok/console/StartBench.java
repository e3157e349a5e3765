package ru.vitok.console;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.vitok.bench.BareBoot;
import ru.vitok.bench.BenchTable;

/** From the call to READY, of an empty portal, beside a Spring Boot with nothing in it. */
@Tag("bench")
@Tag("start")
class StartBench {

    private static final int TIMES = 5;

    private final Path folder = Path.of(
                    "target", "test-data", UUID.randomUUID().toString().substring(0, 8))
            .toAbsolutePath();

    @Test
    void measure() throws Exception {
        var table = new BenchTable("start");
        var bare = median(StartBench::bareBoot);
        var program = PortalProgram.packed(folder.resolve("program"));
        var first = seconds(() -> program.start(folder.resolve("data")).close());
        var plain = median(() -> program.start(folder.resolve("data")).close());
        program.rehearse(folder.resolve("rehearsal"));
        var rehearsed = median(() -> program.start(folder.resolve("data")).close());

        table.value("bare Spring Boot, start and stop", bare, "s")
                .value("portal, new folder", first, "s")
                .value("portal, later", plain, "s")
                .value("portal, later, rehearsed", rehearsed, "s")
                .ratio("portal, later / bare Spring Boot", plain, bare)
                .ratio("portal, later, rehearsed / bare Spring Boot", rehearsed, bare)
                .write();
    }

    private static void bareBoot() throws Exception {
        var path = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(it -> it.endsWith(".jar"))
                .toList();
        var all = new ArrayList<>(path);
        all.add(Path.of(BareBoot.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, all),
                        BareBoot.class.getName(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var line = out.readLine();
            while (line != null && !line.equals("READY")) {
                line = out.readLine();
            }
            process.destroy();
            process.waitFor();
            if (line == null) {
                throw new IllegalStateException("The bare Spring Boot did not start");
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double median(Work work) throws Exception {
        var measured = new ArrayList<Double>();
        for (var time = 0; time < TIMES; time++) {
            measured.add(seconds(work));
        }
        return BenchTable.quantile(measured, 0.5);
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
