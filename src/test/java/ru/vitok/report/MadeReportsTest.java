package ru.vitok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.analysis.GoldenSet;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Accounts;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A note of a year is made by a job for the one who ordered it, and opened only with the rights it was made with. */
@PortalTest
class MadeReportsTest {

    @Autowired
    SampleMunicipality imports;

    @Autowired
    TestPeople people;

    @Autowired
    MadeReports made;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    private Organisation here;
    private UUID committee;

    @BeforeEach
    void ordered() {
        here = people.municipality();
        var school = people.school(here);
        imports.take(
                people.person(Role.ANALYST, here),
                "1.xlsx",
                GoldenSet.workbook(here.name(), school.name(), school.code()));
        committee = people.person(Role.COMMITTEE, here);
    }

    private UUID order() {
        var id = people.as(committee, () -> made.order(ReportOrder.municipality(here.id(), 2026), Locale.of("ru")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> people.as(committee, () -> made.mine()).getFirst().status() != MadeReport.Status.WAITING);
        return id;
    }

    @Test
    void theOneWhoOrderedItOpensItAndNobodyElse() {
        var id = order();
        var words = people.as(committee, () -> Words.of(made.open(id, ReportFormat.DOCX)));

        assertThat(words)
                .contains("Аналитическая справка об итогах оценочных процедур, 2026 год", "Русский язык, 4 класс");
        assertThat(people.as(committee, () -> made.open(id, ReportFormat.PDF)).bytes())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var colleague = people.person(Role.COMMITTEE, here);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(colleague, () -> made.open(id, ReportFormat.DOCX)));
    }

    @Test
    void afterTheRightIsTakenAwayThePaperIsNotThere() {
        var id = order();
        viewers.asSystem(() -> accounts.revoke(committee, Role.COMMITTEE, here.id(), null));

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(committee, () -> made.open(id, ReportFormat.DOCX)));
    }

    @Test
    void withOtherRightsItHasToBeMadeAnew() {
        var id = order();
        people.grant(committee, Role.SCHOOL_HEAD, people.school(here));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(committee, () -> made.open(id, ReportFormat.DOCX)));
    }
}
