package ru.vitok;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A fresh data folder for each context; below the build folder, so that a clean build leaves nothing. */
class TestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = Path.of("target", "test-data", UUID.randomUUID().toString().substring(0, 8))
                .toAbsolutePath();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-data", Map.of("vitok.data", folder.toString())));
    }
}
