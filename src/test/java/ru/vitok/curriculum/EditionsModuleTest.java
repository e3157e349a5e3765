package ru.vitok.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

@PortalTest
class EditionsModuleTest {

    @Autowired
    Editions editions;

    @Autowired
    EditionDrafts drafts;

    @Autowired
    Tests tests;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anOwnEditionStandsFromActivationUntilItIsTakenBack() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var neighbour = people.person(Role.ANALYST, people.municipality());
        var shipped = people.as(analyst, () -> row("Русский язык", 4));

        var draft = people.as(analyst, () -> drafts.copy(shipped.id()));
        var page = people.as(analyst, () -> drafts.get(draft));
        assertThat(page.faults()).isEmpty();
        assertThat(page.draft().max()).isEqualTo(24);

        var lines = page.draft().lines().subList(1, page.draft().lines().size());
        var shorter = people.as(analyst, () -> drafts.save(draft, page.draft().with(lines)));
        assertThat(shorter.faults().getFirst()).isEqualTo(EditionFault.of(FaultKind.SUM_LESS, 22, 24, 2));
        assertThatThrownBy(() -> people.as(analyst, () -> drafts.activate(draft)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.as(neighbour, () -> drafts.get(draft))).isInstanceOf(Refusal.class);

        assertThat(people.as(analyst, () -> drafts.undo(draft)).draft()).isEqualTo(page.draft());
        var own = people.as(analyst, () -> drafts.activate(draft));
        assertThat(people.as(analyst, () -> row("Русский язык", 4)).id()).isEqualTo(own);
        assertThat(people.as(neighbour, () -> row("Русский язык", 4)).id()).isEqualTo(shipped.id());
        assertThat(tests.find(here.id(), "VPR", "Русский язык", 4, 2026)
                        .orElseThrow()
                        .maxPrimary())
                .isEqualTo(24);
        assertThat(people.as(analyst, drafts::list)).isEmpty();

        assertThat(people.as(analyst, () -> editions.withdraw(own))).isEqualTo(draft);
        assertThat(people.as(analyst, () -> row("Русский язык", 4)).id()).isEqualTo(shipped.id());
        assertThat(people.as(analyst, drafts::list)).hasSize(1);
    }

    @Test
    void ofTwoWhoPutADraftIntoUseAtOnceTheSecondIsToldThatItIs() throws Exception {
        var here = people.municipality();
        var one = people.person(Role.ANALYST, here);
        var other = people.person(Role.ANALYST, here);
        var shipped = people.as(one, () -> row("Русский язык", 4));
        var draft = people.as(one, () -> drafts.copy(shipped.id()));
        var before = people.as(one, () -> editions.list()).size();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = people.as(
                    one,
                    () -> transaction.execute(_ -> {
                        drafts.activate(draft);
                        var asked = threads.submit(() -> people.as(other, () -> drafts.activate(draft)));
                        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                        return asked;
                    }));

            assertThatThrownBy(late::get).hasCauseInstanceOf(Refusal.Conflict.class);
        }
        assertThat(people.as(one, () -> editions.list())).hasSize(before + 1);
    }

    @Test
    void aCommonEditionCanOnlyBeCopied() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var teacher = people.person(Role.TEACHER, people.school(here));
        var exam = people.as(analyst, () -> row("Математика", 9));

        assertThatThrownBy(() -> people.as(analyst, () -> editions.withdraw(exam.id())))
                .isInstanceOf(Refusal.class);
        var page = people.as(teacher, () -> editions.get(exam.id()));
        assertThat(page.mayCopy()).isFalse();
        assertThat(page.form().task("22").orElseThrow().expected()).isEqualTo(new Expected(3, 15));
        assertThat(page.form().origin()).contains("границы «4» и «5» уточните");
        assertThatThrownBy(() -> people.as(teacher, () -> drafts.copy(exam.id())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void wordsOfASkillAreKeptAsFarAsTheyGoAndACodeThatIsTooLongIsNamed() {
        var analyst = people.person(Role.ANALYST, people.municipality());
        var line = new EditionLine("1", 2, Level.B, "M6.long", "Умение ".repeat(90), "", "", "");
        var draft =
                new EditionDraft("MUN_MON", "Математика", 6, null, null, 2, null, null, null, null, "", List.of(line));
        var id = people.as(analyst, () -> drafts.begin(draft));

        var coded = draft.with(List.of(new EditionLine("1", 2, Level.B, "M6.long".repeat(20), "Умение", "", "", "")));
        assertThat(people.as(analyst, () -> drafts.save(id, coded)).faults())
                .extracting(EditionFault::kind)
                .containsExactly(FaultKind.TOO_LONG);
        people.as(analyst, () -> drafts.undo(id));
        var edition = people.as(analyst, () -> drafts.activate(id));

        assertThat(people.as(analyst, () -> editions.get(edition))
                        .form()
                        .tasks()
                        .getFirst()
                        .skill())
                .hasSize(400)
                .endsWith("…");
    }

    private EditionRow row(String subject, int grade) {
        var rows = editions.list().stream()
                .filter(EditionRow::standing)
                .filter(it -> it.subject().equals(subject) && it.grade() == grade)
                .toList();
        assertThat(rows).as(List.of(subject, grade).toString()).hasSize(1);
        return rows.getFirst();
    }
}
