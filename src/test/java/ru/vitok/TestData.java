package ru.vitok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** A fresh data folder for each context; below the build folder, so that a clean build leaves nothing. */
class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ALL = Path.of("target", "test-data").toAbsolutePath();

    /** Longer than any run of tests lasts: what is older belongs to nobody, and a day of runs would fill a disk. */
    private static final Duration KEPT = Duration.ofHours(2);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        forgetEarlier();
        var folder = ALL.resolve(UUID.randomUUID().toString().substring(0, 8));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-data", Map.of("vitok.data", folder.toString())));
    }

    private static void forgetEarlier() {
        var since = Instant.now().minus(KEPT);
        try {
            Files.createDirectories(ALL);
            try (var folders = Files.list(ALL)) {
                for (var folder : folders.toList()) {
                    if (Files.getLastModifiedTime(folder).toInstant().isBefore(since)) {
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
