package ru.vitok.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs that a draft or a file beside it is a test paper that must not be published. A sign is a reason to look: samples
 * and demonstration papers are open, and people say so.
 */
@Service
public class TestMaterials {

    /** @param file where it stands; empty for the text itself */
    public record Sign(String file, String words) {}

    private static final Map<String, Pattern> SIGNS = new TreeMap<>(Map.of(
            "код участника", Pattern.compile("код\\s+участника"),
            "контрольные измерительные материалы",
                    Pattern.compile("контрольн\\p{L}+\\s+измерительн\\p{L}+\\s+материал"),
            "инструкция по выполнению работы", Pattern.compile("инструкция\\s+по\\s+выполнению\\s+работы"),
            "бланк ответов", Pattern.compile("бланк\\p{L}*\\s+ответов"),
            "вариант с номером", Pattern.compile("вариант\\s*№?\\s*\\d"),
            "ВПР, предмет, класс", Pattern.compile("впр\\.?\\s+\\p{L}[\\p{L}\\s]{3,30}\\.?\\s+\\d{1,2}\\s+класс")));
    private static final Map<String, Pattern> CLOSED = new TreeMap<>(
            Map.of(
                    "для служебного пользования", Pattern.compile("для\\s+служебного\\s+пользования"),
                    "не для распространения",
                            Pattern.compile(
                                    "не\\s+(?:подлежит|допускается|для)\\s+(?:распространени|копировани|тиражировани|публикаци)")));
    private static final Pattern OPEN = Pattern.compile("образец|демонстрационн\\p{L}+\\s+вариант|демоверси");
    /** One such word stands in many a lesson; three together make a paper. */
    private static final int TOGETHER = 3;

    private final PracticeLibrary library;
    private final JdbcClient jdbc;

    TestMaterials(PracticeLibrary library, JdbcClient jdbc) {
        this.library = library;
        this.jdbc = jdbc;
    }

    /** In the working version; for its author and reviewers. */
    @Transactional(readOnly = true)
    public List<Sign> of(UUID id) {
        var practice = library.working(id);
        var found = new ArrayList<Sign>();
        find("", String.join("\n", practice.text().sections().values()), found);
        jdbc.sql("""
                select f.name, a.words from practice_attachment a join stored_file f on f.id = a.file_id
                where a.practice_id = :practice and a.in_draft order by a.added_at, a.id""")
                .param("practice", id)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(file -> find(file.getKey(), file.getKey() + "\n" + file.getValue(), found));
        return found;
    }

    static void find(String file, String text, List<Sign> found) {
        var words = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        var closed = named(CLOSED, words);
        var signs = named(SIGNS, words);
        if (!closed.isEmpty()) {
            found.add(new Sign(file, String.join(", ", closed)));
        } else if (signs.size() >= TOGETHER && !OPEN.matcher(words).find()) {
            found.add(new Sign(file, String.join(", ", signs)));
        }
    }

    private static List<String> named(Map<String, Pattern> signs, String words) {
        return signs.entrySet().stream()
                .filter(it -> it.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
