package ru.vitok.search.meaning;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The model of the folder that the operator names, if there is one. Its trouble is told in the log and goes no further. */
@Component
public class Meanings {

    private static final Logger log = LoggerFactory.getLogger(Meanings.class);

    private final Optional<Meaning> model;
    private final float least;
    private final AtomicBoolean told = new AtomicBoolean();

    Meanings(@Value("${vitok.search.model}") String folder, @Value("${vitok.search.model.least}") float least) {
        this.least = least;
        model = folder.isBlank() ? Optional.empty() : open(Path.of(folder.strip()));
    }

    public Optional<Meaning> model() {
        return model;
    }

    /** How near two texts must be to count as alike; 1 is the same. */
    public float least() {
        return least;
    }

    /** Null without a model, for a text that says nothing to it, and when it fails. */
    public float @Nullable [] of(String text) {
        try {
            return model.isEmpty() ? null : model.get().of(text);
        } catch (RuntimeException failed) {
            if (!told.getAndSet(true)) {
                log.error("The model of vitok.search.model failed on a text, which is found by its words only", failed);
            }
            return null;
        }
    }

    private static Optional<Meaning> open(Path folder) {
        try {
            var opened = OnnxMeaning.open(folder);
            log.info("Texts are compared by the model in {}, {} numbers each", folder, opened.dimension());
            return Optional.of(opened);
        } catch (UnusableModel unusable) {
            log.error(
                    "vitok.search.model: {}. The portal works on without it, alike is what shares words",
                    unusable.getMessage(),
                    unusable.getCause());
            return Optional.empty();
        }
    }
}
