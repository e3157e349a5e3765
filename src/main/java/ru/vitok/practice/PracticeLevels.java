package ru.vitok.practice;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;

/** School, municipality, region: how far a practice was recommended, and the author's wish for the next level. */
@Service
public class PracticeLevels {

    private final PracticeLibrary library;
    private final PracticeWriting writing;
    private final PracticeSubmission submission;
    private final PracticeAccess access;
    private final JdbcClient jdbc;

    PracticeLevels(
            PracticeLibrary library,
            PracticeWriting writing,
            PracticeSubmission submission,
            PracticeAccess access,
            JdbcClient jdbc) {
        this.library = library;
        this.writing = writing;
        this.submission = submission;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<ReviewLevel> reached(UUID practice) {
        return read("level", library.of(practice).id());
    }

    @Transactional(readOnly = true)
    public Optional<ReviewLevel> wanted(UUID practice) {
        return read("wanted_level", practice);
    }

    /** The next level for which the asking person may hand the practice in; only its authors may. */
    @Transactional(readOnly = true)
    public Optional<ReviewLevel> next(Practice practice) {
        var reached = read("level", practice.id()).orElse(null);
        return practice.open() && practice.review() == null && access.mayWrite(practice)
                ? ReviewLevel.above(reached)
                : Optional.empty();
    }

    /** The same words, read again for a wider circle; a result is asked for beyond the school. */
    @Transactional
    public void raise(UUID id) {
        library.held(id);
        var practice = library.of(id);
        var level = next(practice).orElseThrow(() -> Refusal.conflict("practice.refusal.level"));
        if (practice.text().section(PracticeSection.RESULT).isBlank()) {
            throw new Refusal("practice.refusal.level-result");
        }
        writing.startDraft(practice);
        want(id, level);
        submission.submit(id, true);
    }

    void want(UUID practice, @Nullable ReviewLevel level) {
        jdbc.sql("update practice set wanted_level = :level where id = :id")
                .param("level", level == null ? null : level.name())
                .param("id", practice)
                .update();
    }

    private Optional<ReviewLevel> read(String column, UUID practice) {
        return jdbc
                .sql("select " + column + " from practice where id = :id and " + column + " is not null")
                .param("id", practice)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(ReviewLevel::valueOf)
                .findFirst();
    }
}
