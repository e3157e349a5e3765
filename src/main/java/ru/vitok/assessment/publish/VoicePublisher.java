package ru.vitok.assessment.publish;

import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.assessment.voice.TopicBook;

/** What teachers say, coded by the book of topics; of a test of teachers only sums. */
@Component
class VoicePublisher {

    private static final String ANSWER = """
            insert into voice_answer (data_set_id, municipality_id, row_number, source, year, subject, grades, skill_code,
              topic, words, print) values (?, ?, ?, ?, ?, ?, cast(? as int[]), ?, ?, ?, ?)""";
    private static final String WISH = """
            insert into course_wish (data_set_id, municipality_id, row_number, year, subject, topic, wanted, print)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 500;
    private static final int SUBJECT = 80;
    private static final int FEW = 5;

    private final JdbcTemplate jdbc;
    private final TopicBook book;
    private final OwnTestPublisher results;
    private final CategoryPublisher categories;
    private final Clock clock;

    VoicePublisher(
            JdbcTemplate jdbc, TopicBook book, OwnTestPublisher results, CategoryPublisher categories, Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.results = results;
        this.categories = categories;
        this.clock = clock;
    }

    private record Answer(VoiceTable.Line line, String source, String words) {}

    private record Wish(VoiceTable.Line line, @Nullable String topic, boolean wanted) {}

    void add(DataSetRow set, VoiceTable table, Publication to) {
        var source = set.form() == ReportForm.ATTESTATION ? "ATTESTATION" : "SURVEY";
        var year = FileYear.of(table.year(), set.name(), clock);
        var answers = new ArrayList<Answer>();
        var wishes = new ArrayList<Wish>();
        for (var line : table.lines()) {
            line.said().forEach(it -> answers.add(new Answer(line, source, it)));
            line.comments().forEach(it -> answers.add(new Answer(line, "COMMENT", it)));
            line.courses().forEach(it -> wishes.add(new Wish(line, it, true)));
            var wants = line.wantsCourse();
            if (wants != null && line.courses().isEmpty()) {
                wishes.add(new Wish(line, null, wants));
            }
        }
        answers(set, answers, year, to);
        wishes(set, wishes, year, to);
        categories.add(set, table, year);
    }

    private void answers(DataSetRow set, List<Answer> answers, int year, Publication to) {
        jdbc.batchUpdate(ANSWER, answers, BATCH, (statement, answer) -> {
            var line = answer.line();
            var code = book.code(answer.words());
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setInt(3, line.row());
            statement.setString(4, answer.source());
            statement.setInt(5, line.year() == null ? year : line.year());
            statement.setString(6, subject(line, to));
            statement.setArray(
                    7,
                    statement
                            .getConnection()
                            .createArrayOf("int4", line.grades().toArray()));
            statement.setString(8, cut(line.skill(), SUBJECT));
            statement.setString(9, code);
            statement.setString(10, answer.words());
            statement.setString(11, line.print());
        });
    }

    private void wishes(DataSetRow set, List<Wish> wishes, int year, Publication to) {
        jdbc.batchUpdate(WISH, wishes, BATCH, (statement, wish) -> {
            var line = wish.line();
            statement.setObject(1, set.id());
            statement.setObject(2, set.upload().municipality());
            statement.setInt(3, line.row());
            statement.setInt(4, line.year() == null ? year : line.year());
            statement.setString(5, subject(line, to));
            statement.setString(6, wish.topic());
            statement.setBoolean(7, wish.wanted());
            statement.setString(8, line.print());
        });
    }

    /** A mean of fewer than five says too much of each of them: it is not kept. */
    void add(DataSetRow set, TeacherTestTable table, Publication to) {
        var year = FileYear.of(null, set.name(), clock);
        results.add(set, table, year, to);
        table.blocks()
                .forEach(it -> jdbc.update("""
                insert into teacher_test_block (data_set_id, municipality_id, year, subject, block, n, mean)
                values (?, ?, ?, ?, ?, ?, ?)""", statement -> {
                    statement.setObject(1, set.id());
                    statement.setObject(2, set.upload().municipality());
                    statement.setInt(3, year);
                    statement.setString(4, cut(to.known().subject(it.subject()), SUBJECT));
                    statement.setString(5, it.block());
                    statement.setInt(6, it.n());
                    statement.setObject(7, it.n() < FEW ? null : it.sum() / it.n(), Types.DOUBLE);
                }));
    }

    private static @Nullable String subject(VoiceTable.Line line, Publication to) {
        var written = line.subject();
        return written == null ? null : cut(to.known().subject(written), SUBJECT);
    }

    static @Nullable String cut(@Nullable String words, int length) {
        return words == null || words.length() <= length ? words : words.substring(0, length);
    }
}
