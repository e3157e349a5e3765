package ru.vitok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs and what was asked about each, as the files of {@code src/test/resources/search} hold them: {@code # topic},
 * {@code P paragraph}, and below each its questions, {@code Q question}.
 */
public final class QuestionFile {

    public record Paragraph(String topic, String text, List<String> questions) {}

    private static final Path FOLDER = Path.of("src/test/resources/search");

    private QuestionFile() {}

    public static List<Paragraph> named(String name) throws IOException {
        return read(FOLDER.resolve(name));
    }

    public static List<Paragraph> read(Path file) throws IOException {
        var paragraphs = new ArrayList<Paragraph>();
        var topic = "";
        for (var line : Files.readAllLines(file)) {
            var words = line.substring(2);
            switch (line.charAt(0)) {
                case '#' -> topic = words;
                case 'P' -> paragraphs.add(new Paragraph(topic, words, new ArrayList<>()));
                default -> paragraphs.getLast().questions().add(words);
            }
        }
        return paragraphs;
    }
}
