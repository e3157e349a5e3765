package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPractices;
import ru.vitok.file.FileId;
import ru.vitok.file.FileKind;
import ru.vitok.file.FileStore;
import ru.vitok.file.Samples;
import ru.vitok.kernel.Refusal;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;
import ru.vitok.search.SearchQuery;

@PortalTest
class PracticeAttachmentsModuleTest extends AuthorAndColleagues {

    @Autowired
    PracticeMarks marks;

    @Autowired
    PracticeAttachments attachments;

    @Autowired
    AttachmentDelivery delivery;

    @Autowired
    FileStore files;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        begin(text());
    }

    @Test
    void aFileOfADraftIsFetchedByItsAuthorAlone() {
        var file = attach("../раздатка.docx", Samples.docx("Слова"));

        assertThat(file.name()).isEqualTo("раздатка.docx");
        assertThat(people.as(
                        author, () -> delivery.open(practice, file.id()).file().mediaType()))
                .isEqualTo(FileKind.DOCX.mediaType());
        assertNotFound(() -> people.as(colleague, () -> delivery.open(practice, file.id())));
        assertNotFound(() -> delivery.open(practice, file.id()));
    }

    @Test
    void theSameFileTwiceIsToldAndNotStoredAgain() {
        attach("раздатка.docx", Samples.docx("Одни и те же слова"));

        var refused = people.as(
                author,
                () -> attachments.addEach(
                        practice, List.of(new SentFile("копия.docx", Samples.docx("Одни и те же слова")))));

        assertThat(refused)
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("practice.refusal.attachment-twice"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("копия.docx", "раздатка.docx"));
        assertThat(people.as(author, () -> attachments.working(practice))).hasSize(1);
    }

    @Test
    void aFileThatWasTakenOutComesBackInsteadOfASecondOne() {
        var file = attach("раздатка.docx", Samples.docx("Слова"));
        people.as(author, () -> attachments.remove(practice, file.id()));

        var again = attach("снова.docx", Samples.docx("Слова"));

        assertThat(again.id()).isEqualTo(file.id());
        assertThat(jdbc.sql("select delete_after from stored_file f join practice_attachment a on a.file_id = f.id"
                                + " where a.id = :id and delete_after is not null")
                        .param("id", file.id())
                        .query((row, _) -> 1)
                        .list())
                .isEmpty();
    }

    @Test
    void readersSeeAFileFromItsPublicationToItsArchive() {
        var file = attach("раздатка.pdf", Samples.of(FileKind.PDF));
        publish();

        assertThat(attachments.of(practice)).extracting(Attachment::name).containsExactly("раздатка.pdf");
        assertThat(delivery.open(practice, file.id()).file().name()).isEqualTo("раздатка.pdf");

        people.as(methodist, () -> marks.mark(practice, PracticeStatus.ARCHIVED));

        assertNotFound(() -> delivery.open(practice, file.id()));
        assertNotFound(() -> attachments.of(practice));
    }

    @Test
    void whatIsAddedToAPublishedPracticeWaitsForTheNextPublication() {
        var first = attach("первый.pdf", Samples.of(FileKind.PDF));
        publish();
        var second = attach("второй.pdf", Samples.pdf("another"));
        people.as(author, () -> attachments.remove(practice, first.id()));

        assertThat(attachments.of(practice)).extracting(Attachment::name).containsExactly("первый.pdf");
        assertNotFound(() -> delivery.open(practice, second.id()));
        assertThat(people.as(author, () -> attachments.working(practice)))
                .extracting(Attachment::name)
                .containsExactly("второй.pdf");

        publish();

        assertThat(attachments.of(practice)).extracting(Attachment::name).containsExactly("второй.pdf");
        assertNotFound(() -> people.as(colleague, () -> delivery.open(practice, first.id())));
        assertThat(expires(first)).isTrue();
        assertThat(expires(second)).isFalse();
    }

    @Test
    void aRemovalIsTakenBack() {
        var file = attach("раздатка.pdf", Samples.of(FileKind.PDF));

        people.as(author, () -> attachments.remove(practice, file.id()));
        assertThat(people.as(author, () -> attachments.working(practice))).isEmpty();
        assertThat(expires(file)).isTrue();

        people.as(author, () -> attachments.restore(practice, file.id()));
        assertThat(people.as(author, () -> attachments.working(practice)))
                .extracting(Attachment::id)
                .containsExactly(file.id());
        assertThat(expires(file)).isFalse();
    }

    @Test
    void aFileWhoseTimeIsOverTakesItsLineAlong() {
        var file = attach("раздатка.pdf", Samples.pdf("one of its kind"));
        var stored = jdbc.sql("select file_id from practice_attachment where id = :id")
                .param("id", file.id())
                .query(UUID.class)
                .single();

        people.as(author, () -> attachments.remove(practice, file.id()));
        files.delete(new FileId(stored));

        assertNotFound(() -> people.as(author, () -> attachments.restore(practice, file.id())));
        assertNotFound(() -> people.as(author, () -> delivery.open(practice, file.id())));
    }

    @Test
    void onlyTheAuthorAttachesAndNotWhileTheReviewerReads() {
        var sent = List.of(new SentFile("a.pdf", Samples.of(FileKind.PDF)));
        assertNotFound(() -> people.as(colleague, () -> attachments.add(practice, sent)));
        publish();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> people.as(colleague, () -> attachments.add(practice, sent)))
                .isInstanceOfAny(Refusal.NotFound.class, AccessDeniedException.class);
        people.as(author, () -> library.save(practice, text()));
        people.as(author, () -> submission.submit(practice, true));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(author, () -> attachments.add(practice, sent)))
                .returns("practice.refusal.under-review", Refusal::key);
    }

    @Test
    void ofSeveralTheGoodAreTakenAndTheOthersNamed() {
        var refused = people.as(
                author,
                () -> attachments.addEach(
                        practice,
                        List.of(
                                new SentFile("схема.png", Samples.of(FileKind.PNG)),
                                new SentFile("макрос.docm", Samples.docx("слова")),
                                new SentFile("план.docx", Samples.docx("План урока")))));

        assertThat(refused).singleElement().satisfies(it -> {
            assertThat(it.key()).isEqualTo("file.refusal.unfit.macros");
            assertThat(it.arguments()).containsExactly("макрос.docm");
        });
        assertThat(people.as(author, () -> attachments.working(practice)))
                .extracting(Attachment::name)
                .containsExactly("схема.png", "план.docx");
    }

    @Test
    void theWordsOfAFileAreFoundAndItsPictureIsDrawnSmall() {
        var word = "Кувыркодробь" + practice.toString().substring(0, 4).replaceAll("[0-9-]", "ж");
        attach("раздатка.docx", Samples.docx("Карточка " + word));
        attach("схема.png", Samples.of(FileKind.PNG));
        publish();

        Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(search.find(SearchQuery.of(word)).hits())
                    .extracting(SearchHit::id)
                    .containsExactly(practice);
            assertThat(attachments.of(practice)).extracting(Attachment::small).containsExactly(false, true);
        });
        var picture = attachments.of(practice).get(1);
        assertThat(delivery.small(practice, picture.id()).file().mediaType()).isEqualTo("image/png");
        people.as(methodist, () -> marks.mark(practice, PracticeStatus.ARCHIVED));
        assertNotFound(() -> delivery.small(practice, picture.id()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(search.find(SearchQuery.of(word)).hits()).isEmpty());
    }

    private Attachment attach(String name, byte[] bytes) {
        return people.as(author, () -> attachments.add(practice, List.of(new SentFile(name, bytes))))
                .getLast();
    }

    private boolean expires(Attachment attachment) {
        return jdbc.sql("""
                select f.delete_after is not null from stored_file f
                join practice_attachment a on a.file_id = f.id where a.id = :id""").param("id", attachment.id()).query(Boolean.class).single();
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(work);
    }

    private static PracticeText text() {
        return TestPractices.told("Практика с файлами", "Проблема", "Описание");
    }
}
