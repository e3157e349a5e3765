package ru.vitok.practice.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notices;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;

@PortalTest
class CareModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeThanks thanks;

    @Autowired
    PracticeMarks marks;

    @Autowired
    Relevance relevance;

    @Autowired
    Notices notices;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    Organisation here;
    UUID author;
    UUID reader;
    UUID practice;

    @BeforeEach
    void published() {
        here = people.municipality();
        author = people.person(Role.METHODIST, here);
        reader = people.person(Role.TEACHER, people.school(here));
        var text = new PracticeText(
                "Живая практика",
                "",
                "Математика",
                Set.of(6),
                Set.of(),
                null,
                20,
                "",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Забывают", PracticeSection.DESCRIPTION, "Напоминаем"));
        practice = people.as(
                author,
                () -> library.put(new PracticeDelivery(null, text, author, here.id(), null, PracticeStatus.PUBLISHED)));
    }

    @Test
    void oneThanksOnceAndTheAuthorHearsOfItOnce() {
        people.as(reader, () -> act(() -> thanks.say(practice)));
        people.as(reader, () -> act(() -> thanks.say(practice)));

        assertThat(people.as(reader, () -> thanks.of(practice))).isEqualTo(new Thanks(1, true));
        assertThat(thanks.of(practice)).isEqualTo(new Thanks(1, false));
        assertThat(notices(author)).containsExactly("practice.notice.thanks");
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(author, () -> act(() -> thanks.say(practice))));
    }

    @Test
    void theAuthorIsAskedAYearLaterOnceAndAMonthOfSilenceIsMarked() {
        set("published_on", LocalDate.now().minusDays(364));
        round();
        assertThat(relevance.of(practice).asked()).isFalse();

        set("published_on", LocalDate.now().minusYears(1));
        round();
        round();
        assertThat(notices(author)).containsExactly("practice.notice.relevance");
        assertThat(relevance.of(practice)).isEqualTo(new Freshness(null, true, false));

        set("relevance_asked_on", LocalDate.now().minusDays(30));
        assertThat(relevance.of(practice).stale()).isFalse();
        set("relevance_asked_on", LocalDate.now().minusDays(31));
        assertThat(relevance.of(practice).stale()).isTrue();

        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(reader, () -> act(() -> relevance.confirm(practice))));
        people.as(author, () -> act(() -> relevance.confirm(practice)));
        assertThat(relevance.of(practice)).isEqualTo(new Freshness(LocalDate.now(), false, false));
    }

    @Test
    void anAuthorTakesFromReadersWhatHoldsNoMoreAndAMethodistGivesItBack() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(reader, () -> act(() -> marks.retire(practice))));

        people.as(author, () -> act(() -> marks.retire(practice)));

        assertThat(people.as(author, () -> library.of(practice).status())).isEqualTo(PracticeStatus.ARCHIVED);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(reader, () -> library.of(practice)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(author, () -> act(() -> marks.retire(practice))));

        var other = people.person(Role.METHODIST, here);
        people.as(other, () -> act(() -> marks.mark(practice, PracticeStatus.ON_TRIAL)));
        assertThat(people.as(author, () -> marks.mayRetire(library.of(practice))))
                .isFalse();
    }

    private void set(String column, LocalDate day) {
        jdbc.sql("update practice set " + column + " = :day where id = :id")
                .param("day", day)
                .param("id", practice)
                .update();
    }

    private void round() {
        viewers.asSystem(() -> relevance.round());
    }

    private List<String> notices(UUID person) {
        return people.as(person, () -> notices.mine(PageRequest.of(0, 20)).getContent()).stream()
                .map(it -> it.titleKey())
                .toList();
    }

    private static boolean act(Runnable deed) {
        deed.run();
        return true;
    }
}
