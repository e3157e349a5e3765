package ru.vitok.practice.authors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPractices;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Role;
import ru.vitok.practice.AuthorAndColleagues;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PracticeUses;
import ru.vitok.practice.PublicPractices;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.SharedDraft;
import ru.vitok.practice.care.PracticeThanks;
import ru.vitok.practice.review.ReviewCandidates;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.RoundPlan;

@PortalTest
class CoAuthorsModuleTest extends AuthorAndColleagues {

    @Autowired
    PracticeUses uses;

    @Autowired
    PracticeThanks thanks;

    @Autowired
    PublicPractices published;

    @Autowired
    ReviewRounds rounds;

    @Autowired
    ReviewCandidates reviewers;

    @Autowired
    SharedDraft shared;

    @Autowired
    CoAuthors authors;

    @Autowired
    CoAuthorship mine;

    @Autowired
    Notices notices;

    UUID stranger;
    UUID expert;

    @BeforeEach
    void begin() {
        begin(text("Бусы", "Низать"));
        stranger = colleague;
        colleague = people.person(Role.TEACHER, school);
        expert = people.person(Role.EXPERT, here);
    }

    @Test
    void whoIsAskedSeesTheDraftAndWritesOnlyAfterAgreeing() {
        refused(colleague, () -> library.of(practice));

        people.as(author, () -> authors.ask(practice, colleague));

        assertThat(people.as(colleague, () -> library.asking()))
                .extracting(PracticeRow::id)
                .containsExactly(practice);
        assertThat(people.as(colleague, () -> library.of(practice)).text().title())
                .isEqualTo("Бусы");
        assertThat(people.as(colleague, () -> library.editable(library.working(practice))))
                .isFalse();
        denied(colleague, () -> library.save(practice, text("Чужое", "Чужое")));
        refused(stranger, () -> library.of(practice));

        people.as(colleague, () -> mine.agree(practice, false));

        people.as(colleague, () -> library.save(practice, text("Бусы и замки", "Низать")));
        assertThat(people.as(author, () -> library.working(practice)).text().title())
                .isEqualTo("Бусы и замки");
        assertThat(people.as(colleague, () -> library.mine()))
                .extracting(PracticeRow::id)
                .containsExactly(practice);
        assertThat(people.as(colleague, () -> library.asking())).isEmpty();
        denied(colleague, () -> authors.ask(practice, stranger));
    }

    @Test
    void nothingIsHandedInWithoutTheWordOfEach() {
        agreed(false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> submission.submit(practice, true)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.no-consent-of"));

        people.as(colleague, () -> mine.agree(practice, true));
        people.as(author, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));

        assertThat(people.as(stranger, () -> authors.shown(practice)))
                .extracting(CoAuthor::person)
                .containsExactly(colleague);
        assertThat(published.find(practice).orElseThrow().shown())
                .satisfies(it -> assertThat(it.practice().coAuthorNames()).hasSize(1));
    }

    @Test
    void theWordOfTheAuthorIsNeededWhereTheColleagueHandsIn() {
        agreed(true);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(colleague, () -> submission.submit(practice, true)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.no-consent-of"));
    }

    @Test
    void whoWritesAlongIsNoReaderOfTheirOwn() {
        agreed(true);
        people.as(author, () -> submission.submit(practice, true));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(
                        methodist,
                        () -> rounds.assign(
                                practice,
                                new RoundPlan(
                                        ReviewLevel.MUNICIPALITY,
                                        Set.of(colleague, expert),
                                        LocalDate.now().plusDays(7)))))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.own-review"));
        assertThat(people.as(methodist, () -> reviewers.named(library.working(practice), "")))
                .noneMatch(it -> it.person().equals(colleague));
        people.as(methodist, () -> review.publish(practice, ""));

        assertThat(people.as(colleague, () -> uses.possible(library.of(practice))))
                .isFalse();
        assertThat(people.as(colleague, () -> thanks.possible(library.of(practice))))
                .isFalse();
        assertThat(people.as(colleague, () -> library.editable(library.of(practice))))
                .isTrue();
        people.as(stranger, () -> thanks.say(practice));
        assertThat(keys(colleague)).contains("practice.notice.thanks", "practice.notice.published");
    }

    @Test
    void whoLeavesIsGoneFromTheCardAtOnce() {
        agreed(true);
        people.as(author, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));
        var before = published.find(practice).orElseThrow().changedAt();

        people.as(colleague, () -> mine.leave(practice));

        assertThat(library.of(practice).coAuthorNames()).isEmpty();
        assertThat(published.find(practice).orElseThrow().changedAt()).isAfterOrEqualTo(before);
        assertThat(people.as(colleague, () -> library.mine())).isEmpty();
        denied(colleague, () -> library.save(practice, text("Бусы", "Иначе")));
        assertThat(keys(author)).contains("practice.notice.co-author-agreed", "practice.notice.co-author-left");
    }

    @Test
    void aColleagueOfALaterDraftIsShownWithItsPublicationOnly() {
        people.as(author, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));
        agreed(true);

        assertThat(library.of(practice).coAuthorNames()).isEmpty();

        people.as(colleague, () -> library.save(practice, text("Бусы", "Низать вслух")));
        people.as(colleague, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));

        assertThat(library.of(practice).coAuthorNames()).hasSize(1);
    }

    @Test
    void onlyColleaguesWhoCanBeFoundAreAsked() {
        unknown(stranger);
        unknown(author);
        people.as(author, () -> authors.ask(practice, colleague));
        unknown(colleague);
        people.as(author, () -> authors.release(practice, colleague));
        refused(colleague, () -> library.of(practice));
        refused(stranger, () -> mine.agree(practice, true));
    }

    @Test
    void twoWhoWriteAtOnceDoNotWriteOverEachOther() {
        agreed(false);
        var base = people.as(author, () -> library.working(practice).text());

        people.as(colleague, () -> shared.save(practice, text("Бусы и замки", "Низать"), base));
        var merged = people.as(author, () -> shared.save(practice, text("Бусы", "Низать вслух"), base));

        assertThat(merged.whole()).isTrue();
        assertThat(people.as(author, () -> library.working(practice)).text())
                .isEqualTo(text("Бусы и замки", "Низать вслух"));

        var late = people.as(colleague, () -> shared.save(practice, text("Бусы", "Низать парами"), base));

        assertThat(late.clashes()).containsExactly("description");
        assertThat(people.as(author, () -> library.working(practice)).text())
                .isEqualTo(text("Бусы и замки", "Низать вслух"));
    }

    private void agreed(boolean consent) {
        people.as(author, () -> authors.ask(practice, colleague));
        people.as(colleague, () -> mine.agree(practice, consent));
    }

    private void unknown(UUID person) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(author, () -> authors.ask(practice, person)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.co-author-unknown"));
    }

    private void refused(UUID person, Runnable work) {
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(person, work));
    }

    private void denied(UUID person, Runnable work) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> people.as(person, work)))
                .isInstanceOfAny(AccessDeniedException.class, Refusal.NotFound.class);
    }

    private List<String> keys(UUID person) {
        return people.as(person, () -> notices.mine(PageRequest.of(0, 20)).getContent()).stream()
                .map(it -> it.titleKey())
                .toList();
    }

    private static PracticeText text(String title, String description) {
        return TestPractices.told(title, "Не ставят запятые", description);
    }
}
