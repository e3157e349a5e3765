package ru.vitok.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import ru.vitok.practice.folder.FrontMatter;
import tools.jackson.databind.json.JsonMapper;

/** The practices of content/practices. */
@Component
class PracticeSheets {

    private final JsonMapper json;
    private final DemoContent content;

    PracticeSheets(JsonMapper json, DemoContent content) {
        this.json = json;
        this.content = content;
    }

    /** The author's login: an author who is also one of the cast has that one. */
    String login(PracticeSheet sheet) throws IOException {
        var name = sheet.front().author();
        return content.read("people.yaml", Cast.class).people().stream()
                .filter(player -> player.name().equals(name))
                .map(Cast.Player::login)
                .findFirst()
                .orElseGet(() -> PracticeSheet.login(name));
    }

    List<PracticeSheet> all() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:content/practices/*.md");
        return Arrays.stream(files)
                .map(this::read)
                .sorted(Comparator.comparing(sheet -> sheet.front().externalId()))
                .toList();
    }

    private PracticeSheet read(Resource file) {
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PracticeSheet parse(String text) {
        var matter = FrontMatter.read(text);
        return new PracticeSheet(json.convertValue(matter.facts(), PracticeSheet.Front.class), matter.parts());
    }
}
