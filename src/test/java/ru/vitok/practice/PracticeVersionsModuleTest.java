package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPractices;
import ru.vitok.file.FileKind;
import ru.vitok.file.Samples;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

@PortalTest
class PracticeVersionsModuleTest extends AuthorAndColleagues {

    @Autowired
    PracticeVersions versions;

    @Autowired
    PracticeAttachments attachments;

    @BeforeEach
    void twoPublicationsAndADraft() {
        begin(text("Пять минут устно"));
        publish();
        people.as(author, () -> library.save(practice, text("Десять минут устно")));
        publish();
        people.as(author, () -> library.save(practice, text("Десять минут вслух")));
    }

    @Test
    void theAuthorSeesTheDraftAndEveryPublication() {
        var all = people.as(author, () -> versions.of(practice));

        assertThat(all).extracting(PracticeVersion::edition).containsExactly(null, 2, 1);
        assertThat(all).extracting(PracticeVersion::current).containsExactly(false, true, false);
    }

    @Test
    void aMethodistSeesPublicationsButNoDraftThatWasNotHandedIn() {
        assertThat(people.as(methodist, () -> versions.of(practice)))
                .extracting(PracticeVersion::edition)
                .containsExactly(2, 1);

        people.as(author, () -> submission.submit(practice, true));

        assertThat(people.as(methodist, () -> versions.of(practice)))
                .extracting(PracticeVersion::edition)
                .containsExactly(null, 2, 1);
    }

    @Test
    void readersAndStrangersSeeNoOtherVersion() {
        assertNotFound(() -> people.as(colleague, () -> versions.of(practice)));
        assertNotFound(() -> versions.of(practice));
        assertThat(people.as(colleague, () -> versions.comparable(practice))).isFalse();
        var stranger = people.person(Role.METHODIST, people.municipality());
        assertNotFound(() -> people.as(stranger, () -> versions.of(practice)));
        assertThat(library.of(practice).text().section(PracticeSection.DESCRIPTION))
                .isEqualTo("Десять минут устно");
    }

    @Test
    void theChangedWordsOfTwoVersionsAreMarked() {
        var all = people.as(author, () -> versions.of(practice));

        var compared = people.as(
                author,
                () -> versions.compare(practice, all.get(2).id(), all.get(0).id()));

        var description = part(compared, "description");
        assertThat(description.pairs().getFirst().left())
                .extracting(VersionComparison.Piece::words, VersionComparison.Piece::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Пять", true),
                        org.assertj.core.groups.Tuple.tuple(" минут ", false),
                        org.assertj.core.groups.Tuple.tuple("устно", true));
        assertThat(part(compared, "problem").changed()).isFalse();
        assertThat(people.as(
                                author,
                                () -> versions.compare(
                                        practice, all.get(1).id(), all.get(1).id()))
                        .same())
                .isTrue();
    }

    @Test
    void otherGradesSkillsAndKindAreAnotherVersionToo() {
        var fresh = text("Десять минут вслух");
        people.as(
                author,
                () -> library.save(
                        practice,
                        new PracticeText(
                                fresh.title(),
                                fresh.summary(),
                                fresh.subject(),
                                Set.of(5, 6),
                                Set.of(),
                                PracticeKind.DIGITAL,
                                15,
                                fresh.licence(),
                                fresh.coAuthors(),
                                fresh.fields(),
                                fresh.sections())));
        var all = people.as(author, () -> versions.of(practice));

        var compared = people.as(
                author,
                () -> versions.compare(practice, all.get(1).id(), all.get(0).id()));

        assertThat(compared.parts())
                .filteredOn(VersionComparison.Part::changed)
                .extracting(VersionComparison.Part::key)
                .containsExactly("kind", "grades", "minutes", "skills", "description");
        assertThat(part(compared, "grades").pairs().getFirst().right())
                .extracting(VersionComparison.Piece::words)
                .containsExactly("5, ", "6");
        assertThat(part(compared, "skills").pairs().getFirst().right()).isEmpty();
    }

    @Test
    void filesOfTheDraftAreComparedWithThoseThatReadersSee() {
        people.as(
                author, () -> attachments.add(practice, List.of(new SentFile("схема.png", Samples.of(FileKind.PNG)))));
        var all = people.as(author, () -> versions.of(practice));

        var compared = people.as(
                author,
                () -> versions.compare(practice, all.get(1).id(), all.get(0).id()));

        assertThat(part(compared, "files").pairs()).singleElement().satisfies(it -> {
            assertThat(it.left()).isEmpty();
            assertThat(it.right()).extracting(VersionComparison.Piece::words).containsExactly("схема.png");
        });
    }

    @Test
    void theSameWordsPublishedAgainAreNoOtherVersion() {
        people.as(author, () -> library.save(practice, text("Десять минут устно")));
        publish();

        assertThat(people.as(author, () -> versions.of(practice)))
                .extracting(PracticeVersion::edition)
                .containsExactly(2, 1);
        assertThat(library.of(practice).text().section(PracticeSection.DESCRIPTION))
                .isEqualTo("Десять минут устно");
    }

    @Test
    void whatHasOneVersionHasNothingToCompare() {
        var fresh = people.as(author, () -> library.create(text("Первая")));

        assertThat(people.as(author, () -> versions.comparable(practice))).isTrue();
        assertThat(people.as(author, () -> versions.comparable(fresh))).isFalse();
    }

    @Test
    void aVersionOfAnotherPracticeIsNotFound() {
        var other = people.as(author, () -> library.create(text("Другая")));
        var foreign = people.as(author, () -> versions.of(other)).getFirst();
        var mine = people.as(author, () -> versions.of(practice)).getFirst();

        assertNotFound(() -> people.as(author, () -> versions.compare(practice, mine.id(), foreign.id())));
    }

    private static VersionComparison.Part part(VersionComparison comparison, String key) {
        return comparison.parts().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(work);
    }

    private static PracticeText text(String description) {
        return TestPractices.told("Практика с версиями", "Проблема", description);
    }
}
