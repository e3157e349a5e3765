package ru.vitok.practice.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The rubric as it stands in content/rubrics. */
@Component
public class RubricBook {

    private final Rubric rubric;

    RubricBook(JsonMapper json) {
        try (var stream = new ClassPathResource("content/rubrics/practice.yaml").getInputStream()) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(stream);
            rubric = json.convertValue(tree, Rubric.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Rubric rubric() {
        return rubric;
    }
}
