package ru.vitok.assessment.voice;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The book by which difficulties told in free words get a topic: the first whose words stand in them. */
@Component
public class TopicBook {

    private final List<Topic> topics;

    TopicBook() {
        this.topics = read();
    }

    public List<Topic> all() {
        return topics;
    }

    public @Nullable String code(String words) {
        var text = words.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return topics.stream()
                .filter(it -> it.stands(text))
                .map(Topic::code)
                .findFirst()
                .orElse(null);
    }

    /** The title of a topic; the code itself of one that is no longer in the book. */
    public String title(String code, Locale language) {
        return topics.stream()
                .filter(it -> it.code().equals(code))
                .map(it -> "en".equals(language.getLanguage()) ? it.english() : it.title())
                .findFirst()
                .orElse(code);
    }

    /** Topics that are about a skill such as M6.percent. */
    public List<String> about(String skillCode) {
        var family = skillCode.substring(skillCode.indexOf('.') + 1);
        return topics.stream()
                .filter(it -> it.skills().contains(family))
                .map(Topic::code)
                .toList();
    }

    private static List<Topic> read() {
        var topics = new ArrayList<Topic>();
        try (var text = new InputStreamReader(
                        new ClassPathResource("content/surveys/topics.csv").getInputStream(), StandardCharsets.UTF_8);
                var lines = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (var line : lines) {
                topics.add(new Topic(
                        line.getField("code"),
                        line.getField("block"),
                        line.getField("title"),
                        line.getField("title_en"),
                        Set.of(line.getField("skills").strip().split(" +")),
                        Arrays.stream(line.getField("words").split("\\|"))
                                .map(it -> List.of(it.split("\\+")))
                                .toList()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(topics);
    }
}
