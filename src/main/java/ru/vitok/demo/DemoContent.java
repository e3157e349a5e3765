package ru.vitok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the demo's people say and do from the files in content/demo. */
@Component
class DemoContent {

    private final JsonMapper json;

    DemoContent(JsonMapper json) {
        this.json = json;
    }

    <T> T read(String file, Class<T> type) throws IOException {
        try (var stream = new ClassPathResource("content/demo/" + file).getInputStream()) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(stream);
            return json.convertValue(tree, type);
        }
    }

    <T> List<T> list(String file, Class<T> type) throws IOException {
        try (var stream = new ClassPathResource("content/demo/" + file).getInputStream()) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(stream);
            return json.convertValue(tree, json.getTypeFactory().constructCollectionType(List.class, type));
        }
    }

    byte[] bytes(String file) throws IOException {
        return new ClassPathResource("content/demo/" + file).getContentAsByteArray();
    }

    String text(String path) throws IOException {
        return new ClassPathResource("content/" + path).getContentAsString(StandardCharsets.UTF_8);
    }
}
