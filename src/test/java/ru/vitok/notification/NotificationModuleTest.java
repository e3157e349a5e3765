package ru.vitok.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

@PortalTest
class NotificationModuleTest {

    @Autowired
    Notices notices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aNoticeIsSeenByItsPersonOnlyUntilItIsRead() {
        var school = people.school(people.municipality());
        var anna = people.person(Role.TEACHER, school);
        var other = people.person(Role.TEACHER, school);

        notices.send(new Notice(anna, NoticeKind.ANSWER, "notification.notices.title", List.of(), "profile", false));

        var row = people.as(anna, () -> notices.mine(PageRequest.of(0, 5)))
                .getContent()
                .getFirst();
        people.as(other, () -> notices.markRead(row.id()));
        assertThat(people.as(anna, () -> notices.unread())).isOne();
        people.as(anna, () -> notices.markRead(row.id()));
        assertThat(people.as(anna, () -> notices.unread())).isZero();
        assertThat(people.as(other, () -> notices.unread())).isZero();
    }

    @Test
    void aLetterGoesOutOnceAndOnlyWhenItsTransactionHeld() throws Exception {
        var anna = people.person(Role.TEACHER, people.school(people.municipality()));
        var notice = new Notice(
                anna,
                NoticeKind.ANSWER,
                "notification.letter.probe",
                List.of("Дроби\r\nBcc: x@example.org"),
                "d",
                true);
        transactions.executeWithoutResult(status -> {
            notices.send(notice);
            status.setRollbackOnly();
        });
        notices.send(notice);
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(server.getSmtp().getPort());
            var beans = new StaticListableBeanFactory();
            beans.addBean("mail", sender);
            var postman = new Postman(jdbc, beans.getBeanProvider(JavaMailSender.class), "vitok@example.org");

            postman.round();
            postman.round();

            var letters = server.getReceivedMessages();
            assertThat(letters).hasSize(1);
            assertThat(letters[0].getSubject()).isEqualTo("Проба: Дроби Bcc: x@example.org");
            assertThat(letters[0].getHeader("Bcc")).isNull();
            assertThat(letters[0].getMessageID()).endsWith("@vitok>");
        } finally {
            server.stop();
        }
    }
}
