package ru.vitok.assessment.template;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.kernel.Refusal;

/** A table is not given out that could not be stored, or whose tasks nobody would find in it when it comes back. */
class TemplateCheckTest {

    @Test
    void aSubjectOfEndlessWords() {
        refused("assessment.refusal.template-subject", "О".repeat(90), "1");
    }

    @Test
    void aNumberThatIsNone() {
        refused("assessment.refusal.template-number", "Математика", "1Читатьтаблицы");
        refused("assessment.refusal.template-number", "Математика", "2026");
        assertThatCode(() -> TemplateCheck.require(order("Математика", "4.1К2")))
                .doesNotThrowAnyException();
    }

    private static void refused(String key, String subject, String number) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TemplateCheck.require(order(subject, number)))
                .returns(key, Refusal::key);
    }

    private static TemplateOrder order(String subject, String number) {
        return new TemplateOrder(
                "MUN_MON", subject, 6, 2026, null, 10, List.of(new TemplateTask(number, 1, null, "Умение")));
    }
}
