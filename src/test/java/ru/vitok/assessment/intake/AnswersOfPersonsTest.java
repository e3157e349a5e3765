package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.guard.Limits;

/** Answers in which a cell says «учитель»: no caption, and no way past the removal of addresses. */
class AnswersOfPersonsTest {

    private static final List<String> POSTS = List.of("учитель", "Учитель", "завуч");

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @Test
    void theAddressGoesAndEveryAnswerStays() {
        var look = reader.look(answers("Ваша почта", "t@example.org")).getFirst();
        var kept = new String(look.stored(), StandardCharsets.UTF_8);

        assertThat(look.form()).isEqualTo(ReportForm.SURVEY);
        assertThat(kept).doesNotContain("@").contains("завуч").contains("проценты");
        assertThat(kept.lines()).hasSize(10);
        assertThat(reader.readGuarded(look.stored()).rows()).isEqualTo(9);
    }

    @Test
    void withoutAddressesNothingIsTakenOut() {
        var sent = answers("Стаж", "12");

        assertThat(reader.look(sent).getFirst().stored()).isEqualTo(sent);
    }

    private static byte[] answers(String caption, String value) {
        var text = new StringBuilder("Отметка времени;Должность;" + caption
                + ";Предмет;Классы;Какие темы вызывают затруднения?;Нужны ли курсы?\n");
        for (var i = 0; i < 9; i++) {
            text.append("01.10.2026 10:1%d:00;%s;%s;Математика;5, 6;Задачи на проценты;да\n"
                    .formatted(i, POSTS.get(i % POSTS.size()), value));
        }
        return text.toString().getBytes(Charset.forName("windows-1251"));
    }
}
