package ru.vitok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.people.Role;

/** A field handed over as a document says what the page says, and asks what to talk over. */
@PortalTest
class HandOverPaperModuleTest {

    private static final Locale LANGUAGE = Locale.of("ru");

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    HandOverPaper papers;

    @Test
    void theDocumentHoldsNumbersTasksQuestionsAndRoomForWhatIsDecided() {
        var made = samples.make("Математика", 7);
        var analyst = people.person(Role.ANALYST, made.municipality());
        var percent = people.as(analyst, () -> {
            fields.collect();
            return fields.list(new ProblemFieldFilter(2026, "Математика", 7, null, null)).stream()
                    .filter(it -> it.skillCode().equals("M7.percent"))
                    .findFirst()
                    .orElseThrow();
        });
        people.as(analyst, () -> fields.confirm(percent.id(), "путают базу процента"));

        for (var format : ReportFormat.values()) {
            var words = words(analyst, percent, format);
            assertThat(words)
                    .contains(
                            percent.skill(),
                            made.municipality().name(),
                            "Содержание и задания",
                            "Предполагают причину: «путают базу процента»",
                            "Какую одну практику из библиотеки попробуем",
                            "Кто отвечает");
            for (var year : percent.years()) {
                assertThat(words).contains(String.valueOf(year));
            }
            assertThat(words).doesNotContain("{{", "Школа ");
        }
        var stranger = people.person(Role.ANALYST, people.municipality());
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> words(stranger, percent, ReportFormat.DOCX));
    }

    private String words(UUID who, ProblemFieldRow field, ReportFormat format) {
        var ids = List.of(field.id());
        var bytes = people.as(
                who, () -> format == ReportFormat.PDF ? papers.pdf(ids, LANGUAGE) : papers.docx(ids, LANGUAGE));
        return Words.of(new ReportFile("field", format, bytes));
    }
}
