package ru.vitok.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;

@PortalTest
class NoticesModuleTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticeBell bell;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterForm form;

    @Autowired
    LetterSilence silence;

    @Autowired
    Persons persons;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void person() {
        person = people.person(Role.TEACHER, people.school(people.municipality()));
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aNoticeIsUnreadUntilItsPersonReadsIt() {
        send("Дроби", false);

        assertThat(people.as(person, notices::unread)).isOne();
        var row = people.as(person, () -> notices.mine(PageRequest.of(0, 10)))
                .getContent()
                .getFirst();
        assertThat(row.arguments()).containsExactly("Дроби");
        assertThat(row.read()).isFalse();

        people.as(person, () -> notices.markRead(row.id()));
        assertThat(people.as(person, notices::unread)).isZero();
    }

    @Test
    void nobodyReadsOrMarksTheNoticesOfAnother() {
        send("Чужое", false);
        var other = people.person(Role.TEACHER, people.school(people.municipality()));
        var id = people.as(person, () -> notices.mine(PageRequest.of(0, 10)))
                .getContent()
                .getFirst()
                .id();

        people.as(other, () -> notices.markRead(id));
        people.as(other, notices::markAllRead);

        assertThat(people.as(other, () -> notices.mine(PageRequest.of(0, 10)))).isEmpty();
        assertThat(people.as(person, notices::unread)).isOne();
    }

    @Test
    void whatIsRolledBackIsNeitherShownNorRungNorWritten() {
        var rung = new AtomicInteger();
        bell.listen(person, rung::incrementAndGet);

        transaction.executeWithoutResult(status -> {
            notices.send(notice("Откат", true));
            status.setRollbackOnly();
        });

        assertThat(people.as(person, notices::unread)).isZero();
        assertThat(rung).hasValue(0);
        assertThat(letters()).isZero();
    }

    @Test
    void theBellRingsAfterTheCommitAndNoMoreOnceRemoved() {
        var seen = new AtomicInteger();
        var listening = bell.listen(person, () -> seen.set((int) (long) people.as(person, notices::unread)));

        send("Первое", false);
        assertThat(seen).hasValue(1);

        listening.remove();
        send("Второе", false);
        assertThat(seen).hasValue(1);
    }

    @Test
    void aLetterIsSentOnceUnderTheIdOfTheOutbox() throws Exception {
        send("Дроби и доли", true);
        var post = post();

        post.carry();
        post.carry();

        var mine = received();
        assertThat(mine).hasSize(1);
        var letter = mine.getFirst();
        assertThat(letter.getMessageID()).isEqualTo("<" + letterId() + "@vitok>");
        assertThat(letter.getSubject()).isEqualTo("Уведомления");
        assertThat(letter.getHeader("List-Unsubscribe-Post", ",")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.getHeader("List-Unsubscribe", ",")).contains("/api/v1/letters/");
        assertThat(plain(letter)).contains("/sessions/7");
    }

    @Test
    void withoutAMailServerTheLetterWaits() {
        send("Без почты", true);

        new Post(outbox, form, null, Clock.systemUTC()).carry();

        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void aServerThatRefusesIsAskedAgainLaterAndTheLetterComesOnce() {
        send("Сбой", true);
        var nobodyThere = sender();
        nobodyThere.setPort(1);
        new Post(outbox, form, nobodyThere, Clock.systemUTC()).carry();
        assertThat(state()).isEqualTo("WAITING");

        post().carry();
        assertThat(received()).isEmpty();

        new Post(outbox, form, sender(), Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))).carry();
        assertThat(received()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aLineBreakInANameAddsNoHeader() throws Exception {
        transaction.executeWithoutResult(_ -> notices.send(new Notice(
                person,
                NoticeKind.CHANGE,
                "people.sign-in.unknown.{0}\r\nBcc: thief@example.org",
                List.of("x\r\nBcc: thief@example.org"),
                "sessions/7",
                true)));

        post().carry();

        var letter = received().getFirst();
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @Test
    void whoRefusedLettersGetsNoneButStillTheNotice() {
        send("Первое", true);
        var secret = jdbc.sql("select secret from letter_silence where person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .single();

        silence.stop(secret);
        send("Второе", true);

        assertThat(letters()).isOne();
        assertThat(people.as(person, notices::unread)).isEqualTo(2);
    }

    private void send(String words, boolean email) {
        transaction.executeWithoutResult(_ -> notices.send(notice(words, email)));
    }

    private Notice notice(String words, boolean email) {
        return new Notice(person, NoticeKind.ANSWER, "notification.inbox.title", List.of(words), "sessions/7", email);
    }

    private Post post() {
        return new Post(outbox, form, sender(), Clock.systemUTC());
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mail.getSmtp().getPort());
        return sender;
    }

    private List<MimeMessage> received() {
        var address = persons.email(person).orElseThrow();
        return List.of(mail.getReceivedMessages()).stream()
                .filter(letter -> to(letter).contains(address))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getHeader("To", ",");
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(MimeMessage letter) throws jakarta.mail.MessagingException, IOException {
        var part = letter.getContent();
        while (part instanceof MimeMultipart parts) {
            part = parts.getBodyPart(0).getContent();
        }
        return part.toString();
    }

    private int letters() {
        return jdbc.sql("select count(*) from letter l join notice n on n.id = l.notice_id where n.person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private UUID letterId() {
        return jdbc.sql("select l.id from letter l join notice n on n.id = l.notice_id where n.person_id = :person")
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    private String state() {
        return jdbc.sql("select l.state from letter l join notice n on n.id = l.notice_id where n.person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}
