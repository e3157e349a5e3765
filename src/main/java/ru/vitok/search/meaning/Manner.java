package ru.vitok.search.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the files beside a model say of how it reads; without them letters stay as they are and the words' mean counts.
 *
 * @param lower capital letters are read as small ones
 * @param bare marks above letters are left out
 * @param first the text's own first mark stands for all of it, instead of the mean of its words
 */
record Manner(boolean lower, boolean bare, boolean first) {

    static Manner in(Path folder) throws UnusableModel {
        var reading = json(folder.resolve("tokenizer_config.json"));
        var pooling = json(folder.resolve("1_Pooling").resolve("config.json"));
        var lower = reading.path("do_lower_case").asBoolean(false);
        return new Manner(
                lower,
                reading.path("strip_accents").asBoolean(lower),
                pooling.path("pooling_mode_cls_token").asBoolean(false));
    }

    private static JsonNode json(Path file) throws UnusableModel {
        var mapper = JsonMapper.shared();
        if (!Files.exists(file)) {
            return mapper.createObjectNode();
        }
        try {
            return mapper.readTree(Files.readString(file));
        } catch (IOException | JacksonException unreadable) {
            throw new UnusableModel(file + " cannot be read as JSON", unreadable);
        }
    }
}
