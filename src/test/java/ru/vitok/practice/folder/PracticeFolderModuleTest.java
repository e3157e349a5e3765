package ru.vitok.practice.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.FileSystemUtils;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeRow;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;

@PortalTest
class PracticeFolderModuleTest {

    private static final String DESCRIPTION =
            "## Шаг первый\nРаздайте *карточки*.\n\n| было | стало |\n|---|---|\n| 3 | $\\frac{1}{2}$ |";

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeFolder practices;

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedIsWrittenAndTakenInByAnotherLibrary() throws IOException {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var published = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        null, text("Бусы: «и» — замок"), methodist, here.id(), null, PracticeStatus.PUBLISHED)));
        var draft = people.as(methodist, () -> library.create(text("Черновик про бусы")));

        practices.write(folder);

        var file = folder.resolve("Бусы и замок " + published.toString().substring(0, 8) + ".md");
        assertThat(Files.readString(file))
                .startsWith("---\nid: " + published + "\ntitle:")
                .contains(
                        "kind: урок\n", "minutes: 20\n", "grades:\n- 5\n- 6\n", "status: PUBLISHED\n---\n## Проблема\n")
                .contains("## Описание\n### Шаг первый\nРаздайте *карточки*.", "| 3 | $\\frac{1}{2}$ |");
        assertThat(names()).noneMatch(it -> it.endsWith(draft.toString().substring(0, 8) + ".md"));

        keepOnly(
                file,
                Files.readString(file)
                        .replace(published.toString(), UUID.randomUUID().toString()));
        var there = people.municipality();
        var other = people.person(Role.METHODIST, there);

        assertThat(people.as(other, () -> practices.read(folder, PracticeStatus.PUBLISHED)))
                .containsExactly(new PracticeFolder.Outcome(file.getFileName().toString(), java.util.Optional.empty()));
        var taken = mine(other);
        assertThat(taken).singleElement().satisfies(it -> {
            var practice = library.of(it.id());
            assertThat(practice.text().title()).isEqualTo("Бусы: «и» — замок");
            assertThat(practice.text().kind()).isEqualTo(PracticeKind.LESSON);
            assertThat(practice.text().grades()).containsExactlyInAnyOrder(5, 6);
            assertThat(practice.text().section(PracticeSection.DESCRIPTION))
                    .isEqualTo(DESCRIPTION.replace("## Шаг", "### Шаг"));
            assertThat(practice.text().coAuthors()).contains(here.name()).endsWith("Соавтор");
            assertThat(practice.text().withoutEvidence()).isTrue();
        });

        Files.writeString(file, Files.readString(file).replace("Раздайте", "Разложите"));
        people.as(other, () -> practices.read(folder, PracticeStatus.PUBLISHED));
        assertThat(mine(other))
                .extracting(PracticeRow::id)
                .isEqualTo(List.of(taken.getFirst().id()));
        assertThat(library.of(taken.getFirst().id()).text().section(PracticeSection.DESCRIPTION))
                .contains("Разложите");
    }

    @Test
    void aPracticeWrittenHereIsNotTakenInAsACopy() throws IOException {
        var here = people.municipality();
        var methodist = people.person(Role.METHODIST, here);
        var id = people.as(
                methodist,
                () -> library.put(new PracticeDelivery(
                        "own",
                        text("Своя " + UUID.randomUUID()),
                        methodist,
                        here.id(),
                        null,
                        PracticeStatus.PUBLISHED)));
        practices.write(folder);
        var file = names().stream()
                .filter(it -> it.contains(id.toString().substring(0, 8)))
                .findFirst()
                .orElseThrow();
        keepOnly(folder.resolve(file), Files.readString(folder.resolve(file)));

        assertThat(refusals(methodist, PracticeStatus.DRAFT)).containsExactly(file + " practice.refusal.file-ours");
        assertThat(mine(methodist)).hasSize(1);
    }

    @Test
    void aFileThatIsWrongIsNamedAndTheOthersAreTaken() throws IOException {
        Files.writeString(folder.resolve("a.md"), "просто слова");
        Files.writeString(
                folder.resolve("b.md"), "---\ntitle: !!java.net.URL [\"http://localhost\"]\n---\n## Проблема\nх\n");
        Files.writeString(folder.resolve("c.md"), "---\ntitle: Иная\n---\n## Неизвестное\nх\n");
        Files.writeString(folder.resolve("d.md"), "---\ntitle: Иная\nkind: танец\n---\n## Проблема\nх\n");
        Files.writeString(folder.resolve("e.md"), "---\nsummary: Без названия\n---\n## Проблема\nх\n");
        Files.writeString(
                folder.resolve("f.md"), "---\r\ntitle: Годная\r\n---\r\n## Проблема\r\nх\r\n## Как повторить\r\nу\r\n");
        Files.write(folder.resolve("g.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(folder.resolve("h.txt"), "не Markdown");
        var teacher = people.person(Role.TEACHER, people.municipality());

        assertThat(refusals(teacher, PracticeStatus.DRAFT))
                .containsExactly(
                        "a.md practice.refusal.file-facts",
                        "b.md practice.refusal.file-facts",
                        "c.md practice.refusal.file-word",
                        "d.md practice.refusal.file-word",
                        "e.md practice.refusal.title",
                        "g.md practice.refusal.file-text");
        assertThat(mine(teacher)).extracting(PracticeRow::title).containsExactly("Годная");
    }

    @Test
    void aFolderSkipsNoReviewForThoseWhoMayNot() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Иная\n---\n## Проблема\nх\n## Описание\nу\n");
        var teacher = people.person(Role.TEACHER, people.municipality());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> practices.read(folder, PracticeStatus.PUBLISHED)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        people.as(teacher, () -> practices.read(folder.resolve("нет такой"), PracticeStatus.DRAFT)))
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.folder-read"));
    }

    private List<String> refusals(UUID person, PracticeStatus status) {
        return people.as(person, () -> practices.read(folder, status)).stream()
                .flatMap(it -> it.refusal().map(refusal -> it.file() + " " + refusal.key()).stream())
                .toList();
    }

    private List<PracticeRow> mine(UUID person) {
        return people.as(person, () -> library.mine());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    /** The tests of all modules share one library. */
    private void keepOnly(Path file, String words) throws IOException {
        for (var name : names()) {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        }
        Files.writeString(file, words);
    }

    private static PracticeText text(String title) {
        return new PracticeText(
                title,
                "Коротко: \"о главном\"",
                "Русский язык",
                Set.of(6, 5),
                Set.of(),
                PracticeKind.LESSON,
                20,
                "CC BY 4.0",
                "Соавтор",
                Set.of(),
                Map.of(PracticeSection.PROBLEM, "Не ставят запятые", PracticeSection.DESCRIPTION, DESCRIPTION));
    }
}
