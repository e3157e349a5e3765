package ru.vitok.practice.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.ClubRole;
import ru.vitok.club.ClubShelf;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;

@PortalTest
class CollectionsModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeMarks marks;

    @Autowired
    Bookmarks bookmarks;

    @Autowired
    PracticeCollections collections;

    @Autowired
    ShownCollections showing;

    @Autowired
    ClubShelf shelf;

    @Autowired
    Clubs clubs;

    @Autowired
    Membership membership;

    @Autowired
    ForYou forYou;

    @Autowired
    SimilarPractices similar;

    @Autowired
    Persons persons;

    @Autowired
    Viewers viewers;

    Organisation here;
    UUID methodist;
    UUID teacher;
    UUID first;
    UUID second;

    @BeforeEach
    void twoPractices() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
        first = published("Первая полка");
        second = published("Вторая полка");
    }

    @Test
    void bookmarksAreTheirOwnersOnlyAndForgetWhatLeftTheLibrary() {
        people.as(teacher, () -> act(() -> bookmarks.put(first)));
        people.as(teacher, () -> act(() -> bookmarks.put(second)));
        people.as(methodist, () -> act(() -> marks.mark(first, PracticeStatus.ARCHIVED)));

        assertThat(people.as(teacher, () -> bookmarks.mine()))
                .extracting(PracticeRow::id)
                .containsExactly(second);
        assertThat(people.as(methodist, () -> bookmarks.mine())).isEmpty();
        people.as(teacher, () -> act(() -> bookmarks.remove(second)));
        assertThat(people.as(teacher, () -> bookmarks.has(second))).isFalse();
    }

    @Test
    void aCollectionIsPrivateUntilAMethodistShowsItInItsOrder() {
        var id = people.as(methodist, () -> collections.create("К августовскому совещанию", ""));
        people.as(methodist, () -> act(() -> collections.put(id, first, "Начните с неё")));
        people.as(methodist, () -> act(() -> collections.put(id, second, "Потом эту")));
        people.as(methodist, () -> act(() -> collections.move(id, second, -1)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(teacher, () -> collections.of(id)));

        people.as(methodist, () -> act(() -> showing.publish(id, null)));

        assertThat(collections.items(id))
                .extracting(CollectedPractice::why)
                .containsExactly("Потом эту", "Начните с неё");
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(teacher, () -> act(() -> collections.take(id, first))));
        people.as(methodist, () -> act(() -> showing.withdraw(id)));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> collections.of(id));
    }

    @Test
    void aTeacherGathersButDoesNotShow() {
        var id = people.as(teacher, () -> collections.create("Мне на март", ""));
        people.as(teacher, () -> act(() -> collections.put(id, first, "")));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> act(() -> showing.publish(id, null))));
        assertThat(people.as(teacher, () -> collections.of(id).published())).isFalse();
    }

    @Test
    void aLeaderPutsACollectionOnTheClubsShelfAndNobodyElseDoes() {
        var leader = people.person(Role.ASSOCIATION_HEAD, here);
        var club = people.as(
                leader,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб полок", "Математика", ClubLevel.MUNICIPALITY, here.id(), "", true)));
        var id = people.as(leader, () -> collections.create("Полка клуба", "Что читать сначала"));
        people.as(leader, () -> act(() -> collections.put(id, second, "Коротко и ясно")));
        people.as(leader, () -> act(() -> showing.publish(id, club)));

        assertThat(shelf.of(club)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Полка клуба");
            assertThat(it.books()).extracting(ClubShelf.Book::why).containsExactly("Коротко и ясно");
        });
        var other = people.as(methodist, () -> collections.create("Чужая", ""));
        people.as(methodist, () -> act(() -> collections.put(other, first, "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(methodist, () -> act(() -> showing.publish(other, club))));
    }

    @Test
    void whoLeadsTheClubNowAnswersForItsShelf() {
        var former = people.person(Role.ASSOCIATION_HEAD, here);
        var club = people.as(
                former,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб смены", "Математика", ClubLevel.MUNICIPALITY, here.id(), "", true)));
        var id = people.as(former, () -> collections.create("Полка прежнего", ""));
        people.as(former, () -> act(() -> collections.put(id, second, "")));
        people.as(former, () -> act(() -> showing.publish(id, club)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(teacher, () -> act(() -> showing.withdraw(id))));

        people.as(former, () -> act(() -> membership.add(club, teacher, ClubRole.LEADER)));
        people.as(teacher, () -> act(() -> membership.remove(club, former)));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(former, () -> act(() -> collections.put(id, first, "Реклама"))))
                .returns("practice.refusal.collection-shown", Refusal::key);
        assertThat(people.as(former, () -> showing.changes(collections.of(id)))).isFalse();
        people.as(teacher, () -> act(() -> showing.withdraw(id)));
        assertThat(shelf.of(club)).isEmpty();
        people.as(former, () -> act(() -> collections.put(id, first, "Опять моя")));
    }

    @Test
    void aReaderGoesOnToWhatIsOnTheSame() {
        var alike = published("Сумка-самобранка для читателей");
        var other = published("Сумка-самобранка в походе");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(similar.to(library.of(alike), 4))
                        .extracting(PracticeRow::id)
                        .contains(other)
                        .doesNotContain(alike));
        people.as(methodist, () -> act(() -> marks.mark(other, PracticeStatus.ARCHIVED)));

        assertThat(similar.to(library.of(alike), 4)).extracting(PracticeRow::id).doesNotContain(other);
    }

    @Test
    void whatIsShownForATeacherSuitsTheirGradesAndSaysSo() {
        var school = people.school(here);
        viewers.asSystem(() -> {
            persons.teach(teacher, new Teaching(teacher, school.id(), "Кружок полок", List.of(6, 8), null, null, null));
            return true;
        });

        // the index follows the database a moment later
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(people.as(teacher, () -> forYou.some(50)))
                        .extracting(it -> it.practice().id())
                        .contains(first, second));
        assertThat(people.as(teacher, () -> forYou.some(50)))
                .filteredOn(it -> it.practice().id().equals(first))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.grades()).containsExactly(6);
                    assertThat(it.subject()).isEqualTo("Кружок полок");
                });
        people.as(teacher, () -> act(() -> bookmarks.put(first)));
        assertThat(people.as(teacher, () -> forYou.some(50)))
                .extracting(it -> it.practice().id())
                .doesNotContain(first)
                .contains(second);
    }

    private UUID published(String title) {
        var text = new PracticeText(
                title,
                "Коротко",
                "Кружок полок",
                Set.of(5, 6),
                Set.of(),
                null,
                20,
                "CC BY 4.0",
                "",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не находят", PracticeSection.DESCRIPTION, "Ставим на полку"));
        return people.as(
                methodist,
                () -> library.put(
                        new PracticeDelivery(null, text, methodist, here.id(), null, PracticeStatus.PUBLISHED)));
    }

    private static boolean act(Runnable deed) {
        deed.run();
        return true;
    }
}
