package ru.vitok.journey;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import ru.vitok.TestPeople;
import ru.vitok.TestPractices;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.people.Organisation;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.session.Chair;
import ru.vitok.session.DecisionDraft;
import ru.vitok.session.DecisionLevel;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Minutes;
import ru.vitok.session.Openness;
import ru.vitok.session.Planning;
import ru.vitok.session.Polls;
import ru.vitok.session.Questions;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SessionType;

/** What people of an example say to each other: a practice, a club, a session that runs. */
@Component
@Lazy
class ExampleTalk {

    private final TestPeople people;
    private final PracticeLibrary library;
    private final PracticeReview review;
    private final PracticeSubmission submission;
    private final Clubs clubs;
    private final Planning planning;
    private final Chair chair;
    private final Questions questions;
    private final Polls polls;
    private final Minutes minutes;

    ExampleTalk(
            TestPeople people,
            PracticeLibrary library,
            PracticeReview review,
            PracticeSubmission submission,
            Clubs clubs,
            Planning planning,
            Chair chair,
            Questions questions,
            Polls polls,
            Minutes minutes) {
        this.people = people;
        this.library = library;
        this.review = review;
        this.submission = submission;
        this.clubs = clubs;
        this.planning = planning;
        this.chair = chair;
        this.questions = questions;
        this.polls = polls;
        this.minutes = minutes;
    }

    /** Written, reviewed and published. */
    UUID practice(UUID author, UUID reviewer, String title, String problem, Set<UUID> fields) {
        var text = TestPractices.whole(new PracticeText(
                title,
                "Сначала движение, потом точки",
                "Математика",
                Set.of(7),
                Set.of("M7.func.graph"),
                PracticeKind.LESSON,
                15,
                "CC BY 4.0",
                "",
                fields,
                Map.of(
                        PracticeSection.PROBLEM,
                        problem,
                        PracticeSection.DESCRIPTION,
                        "1. Покажите рукой\n2. Назовите точки\n\n| шаг | минут |\n|---|---|\n| рука | 3 |")));
        var id = people.as(author, () -> library.create(text));
        people.as(author, () -> submission.submit(id, true));
        people.as(reviewer, () -> review.publish(id, ""));
        return id;
    }

    UUID club(UUID leader, Organisation here) {
        return people.as(
                leader,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB,
                        "Клуб читающих графики",
                        "Математика",
                        ClubLevel.MUNICIPALITY,
                        here.id(),
                        "Встречаемся раз в месяц",
                        true)));
    }

    /** It runs: with an agenda, a question, a poll and a decision. */
    UUID session(UUID leader, UUID club, UUID field, UUID practice) {
        var id = people.as(leader, () -> planning.plan(plan(club, field, practice)));
        people.as(leader, () -> planning.announce(id));
        people.as(leader, () -> chair.begin(id));
        people.as(leader, () -> questions.ask(id, "А если клетчатой доски нет?", false));
        people.as(leader, () -> polls.open(id, "Попробуете в этой четверти?", List.of("да", "нет")));
        people.as(
                leader,
                () -> minutes.decide(
                        id,
                        new DecisionDraft(
                                null, "Показать приём на ШМО", DecisionLevel.SCHOOL, "Руководители ШМО", null)));
        return id;
    }

    private static SessionDraft plan(UUID club, UUID field, UUID practice) {
        var start = LocalDateTime.now().plusMinutes(10).withNano(0);
        return new SessionDraft(
                club,
                "Графики в 7 классе: рука, точка, линия",
                "Найти приёмы",
                SessionType.MEETING,
                start,
                start.plusMinutes(90),
                ZoneId.of("Europe/Moscow"),
                "Школа № 4",
                null,
                Openness.OPEN,
                30,
                List.of(field),
                List.of(),
                List.of(
                        new ItemDraft("Что показали работы", "Методист", 15, field, null, ""),
                        new ItemDraft("Приём с рукой", "Автор", 25, null, practice, "Попробовать")));
    }
}
