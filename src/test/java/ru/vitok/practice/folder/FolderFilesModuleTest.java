package ru.vitok.practice.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPractices;
import ru.vitok.file.FileKind;
import ru.vitok.file.Samples;
import ru.vitok.people.Role;
import ru.vitok.practice.Attachment;
import ru.vitok.practice.AuthorAndColleagues;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.SentFile;

/** Files go with their practice, and pass the same checks on their way in as an upload. */
@PortalTest
class FolderFilesModuleTest extends AuthorAndColleagues {

    @Autowired
    PracticeAttachments attachments;

    @Autowired
    PracticeMarks marks;

    @Autowired
    PracticeFolder practices;

    @TempDir
    Path folder;

    @Test
    void filesAreWrittenBesideTheTextAndTakenInWithIt() throws IOException {
        var id = published();
        practices.write(folder);
        var name = "Бусы " + id.toString().substring(0, 8);

        assertThat(folder.resolve(name + "/план.docx")).hasBinaryContent(Samples.docx("Один"));
        assertThat(folder.resolve(name + "/план (2).docx")).hasBinaryContent(Samples.docx("Два"));

        var there = Files.createDirectories(folder.resolve("там"));
        Files.writeString(
                there.resolve("Бусы.md"),
                Files.readString(folder.resolve(name + ".md"))
                        .replace(id.toString(), UUID.randomUUID().toString()));
        Files.move(folder.resolve(name), there.resolve("Бусы"));
        var other = people.person(Role.METHODIST, people.municipality());

        assertThat(read(other, there, PracticeStatus.PUBLISHED)).isEmpty();
        var taken = people.as(other, () -> library.mine()).getFirst().id();
        assertThat(attachments.of(taken))
                .extracting(Attachment::name)
                .containsExactlyInAnyOrder("план.docx", "план (2).docx", "схема.png");

        assertThat(read(other, there, PracticeStatus.PUBLISHED)).isEmpty();
        assertThat(attachments.of(taken)).hasSize(3);
    }

    @Test
    void anArchivedPracticeIsNamedAndKeepsItsFiles() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Снята\n---\n## Проблема\nх\n## Описание\nу\n");
        var beside = Files.createDirectory(folder.resolve("a"));
        Files.write(beside.resolve("ok.pdf"), Samples.of(FileKind.PDF));
        var methodist = people.person(Role.METHODIST, people.municipality());
        assertThat(read(methodist, folder, PracticeStatus.PUBLISHED)).isEmpty();
        var id = people.as(methodist, () -> library.mine()).getFirst().id();
        people.as(methodist, () -> marks.mark(id, PracticeStatus.ARCHIVED));
        Files.write(beside.resolve("new.docx"), Samples.docx("Новый"));

        assertThat(read(methodist, folder, PracticeStatus.PUBLISHED)).containsExactly("a.md practice.refusal.archived");
        assertThat(people.as(methodist, () -> library.of(id).status())).isEqualTo(PracticeStatus.ARCHIVED);
        assertThat(people.as(methodist, () -> attachments.working(id)))
                .extracting(Attachment::name)
                .containsExactly("ok.pdf");
    }

    @Test
    void whatIsNoFitFileIsNamedAndNothingIsFollowedOutOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Иная\n---\n## Проблема\nх\n## Описание\nу\n");
        var beside = Files.createDirectory(folder.resolve("a"));
        var secret = Files.writeString(folder.resolve("secret.txt"), "тайна");
        Files.write(beside.resolve("ok.pdf"), Samples.of(FileKind.PDF));
        Files.writeString(beside.resolve("page.png"), "<html><script>1</script>");
        Files.writeString(beside.resolve("run.exe"), "MZ");
        Files.createSymbolicLink(beside.resolve("link.docx"), secret);
        Files.createDirectory(beside.resolve("inner"));
        Files.writeString(beside.resolve(".hidden"), "скрыто");
        var teacher = people.person(Role.TEACHER, people.municipality());

        assertThat(read(teacher, folder, PracticeStatus.DRAFT))
                .hasSize(4)
                .contains("a/inner practice.refusal.folder-file", "a/link.docx practice.refusal.folder-file")
                .anyMatch(it -> it.startsWith("a/page.png file.refusal."))
                .anyMatch(it -> it.startsWith("a/run.exe file.refusal."));
        var taken = people.as(teacher, () -> library.mine()).getFirst().id();
        assertThat(people.as(teacher, () -> attachments.working(taken)))
                .extracting(Attachment::name)
                .containsExactly("ok.pdf");
    }

    @Test
    void aLinkedFolderBesideATextIsNotEntered() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.write(elsewhere.resolve("own.pdf"), Samples.of(FileKind.PDF));
        var there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(there.resolve("a.md"), "---\ntitle: Иная\n---\n## Проблема\nх\n## Описание\nу\n");
        Files.createSymbolicLink(there.resolve("a"), elsewhere);
        var teacher = people.person(Role.TEACHER, people.municipality());

        assertThat(read(teacher, there, PracticeStatus.DRAFT)).isEmpty();
        var taken = people.as(teacher, () -> library.mine()).getFirst().id();
        assertThat(people.as(teacher, () -> attachments.working(taken))).isEmpty();
    }

    private UUID published() {
        begin(TestPractices.told("Бусы", "Не ставят", "Низать"));
        people.as(
                author,
                () -> attachments.add(
                        practice,
                        List.of(
                                new SentFile("план.docx", Samples.docx("Один")),
                                new SentFile("../план.docx", Samples.docx("Два")),
                                new SentFile("схема.png", Samples.of(FileKind.PNG)))));
        publish();
        return practice;
    }

    private List<String> read(UUID person, Path from, PracticeStatus status) {
        return people.as(person, () -> practices.read(from, status)).stream()
                .flatMap(it -> it.refusal().map(refusal -> it.file() + " " + refusal.key()).stream())
                .toList();
    }
}
