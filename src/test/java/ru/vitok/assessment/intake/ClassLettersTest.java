package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.guard.Limits;

/** Classes by number and by letter; what is neither is told and the work is read. */
class ClassLettersTest {

    @Test
    void aLetterIsThePlaceOfTheClassInItsGrade() {
        var read = new ReportReader(Limits.STANDARD).read("""
                ВПР 2026 Математика 6 класс;;;;;;
                Предмет:;Математика;;;;;
                ОО;Название ОО;Код участника;Класс;1 (1б);2 (1б);Первичный балл
                edu990001;Школа;60001;2;1;0;1
                edu990001;Школа;60002;6А;1;0;1
                edu990001;Школа;60003;6 «Б»;1;0;1
                edu990001;Школа;60004;B;1;0;1
                edu990001;Школа;60005;гимназический;1;0;1
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(((IndividualResults) read.content()).works())
                .extracting(Participant::classNumber)
                .containsExactly(2, 1, 2, null, null);
        assertThat(read.problems())
                .filteredOn(it -> it.code() == ProblemCode.CLASS_UNREAD)
                .extracting(Problem::cell)
                // a Latin «B» may be «Б» by sound or «В» by shape
                .containsExactly("D7", "D8");
    }
}
