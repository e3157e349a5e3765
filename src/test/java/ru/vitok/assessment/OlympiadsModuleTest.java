package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import tools.jackson.databind.json.JsonMapper;

/** An olympiad comes in by the one door, is counted without small groups, and names a child only by consent. */
@PortalTest
class OlympiadsModuleTest {

    @Autowired
    SampleMunicipality door;

    @Autowired
    TestPeople people;

    @Autowired
    Olympiads olympiads;

    @Autowired
    GiftedEntries entries;

    @Autowired
    Intake intake;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Value("${local.server.port}")
    int port;

    private Organisation here;
    private Organisation school;
    private UUID analyst;
    private UUID upload;

    @BeforeEach
    void anOlympiadOfTwoSubjects() {
        here = people.municipality();
        school = people.school(here);
        people.school(here);
        analyst = people.person(Role.ANALYST, here);
        var text = new StringBuilder("Предмет;Класс;Код участника;Логин ОО;Балл;Максимум;Статус\n");
        rows(text, "Физика", 7, 12, 3);
        rows(text, "Физика", 8, 11, 1);
        rows(text, "Физика", 9, 4, 0);
        rows(text, "Химия", 9, 6, 2);
        rows(text, "История", 9, 14, 0);
        upload = door.take(
                analyst, "ВсОШ_муниципальный_этап_2026.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void rows(StringBuilder text, String subject, int grade, int n, int prizes) {
        IntStream.range(0, n)
                .forEach(i -> text.append("%s;%d;%s%d-%d;%s;%d;80;%s%n"
                        .formatted(
                                subject,
                                grade,
                                subject.substring(0, 1),
                                grade,
                                i,
                                school.code(),
                                10 + i,
                                i < prizes ? i == 0 ? "победитель" : "призёр" : "участник")));
    }

    @Test
    void theNameOfTheFileSaysStageAndYearAndTheFiguresAreThoseOfTheFile() {
        var physics = row("Физика", null);

        assertThat(physics.stage()).isEqualTo(OlympiadStage.MUNICIPAL);
        assertThat(physics.year()).isEqualTo(2026);
        assertThat(physics.participants()).isEqualTo(27);
        assertThat(physics.winners()).isEqualTo(2);
        assertThat(physics.prizes()).isEqualTo(2);
        // 4 of 27; Wilson by hand: centre (0,14815 + 0,07114) / 1,14228 = 0,1920, half 0,1329
        assertThat(physics.share()).isCloseTo(14.81, within(0.01));
        assertThat(physics.low()).isCloseTo(5.92, within(0.05));
        assertThat(physics.high()).isCloseTo(32.48, within(0.05));
        assertThat(physics.schools()).isEqualTo(1);
        assertThat(physics.schoolsShare()).isEqualTo(50);
    }

    @Test
    void aSmallGroupIsHiddenTogetherWithTheNextThatWouldTellIt() {
        // four of grade 9 are too few; eleven of grade 8 go with them, for 27 less 12 less 11 is 4
        assertThat(row("Физика", 7).tooFew()).isFalse();
        assertThat(row("Физика", 8).tooFew()).isTrue();
        assertThat(row("Физика", 9).participants()).isNull();
        // six in chemistry; history goes with them
        assertThat(row("Химия", null).tooFew()).isTrue();
        assertThat(row("История", null).tooFew()).isTrue();
        assertThat(row("История", 9).tooFew()).isTrue();
    }

    @Test
    void aSchoolSeesItsOwnRowsTheMunicipalityOnlyCountsAndAnotherNothing() {
        var head = people.person(Role.SCHOOL_HEAD, school);
        var association = people.person(Role.ASSOCIATION_HEAD, school);
        var teacher = people.person(Role.TEACHER, school);
        var stranger = people.person(Role.ANALYST, people.municipality());

        assertThat(people.as(head, () -> entries.own(OlympiadFilter.ALL))).hasSize(47);
        assertThat(people.as(association, () -> entries.own(OlympiadFilter.ALL)))
                .isEmpty();
        assertThat(people.as(association, () -> olympiads.rows(OlympiadFilter.ALL)))
                .hasSize(8);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(teacher, () -> olympiads.rows(OlympiadFilter.ALL)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> olympiads.rows(here.id(), OlympiadFilter.ALL)));
        var abroad = people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL));
        assertThat(abroad).hasSize(6);
        assertThat(abroad).allMatch(it -> it.score() == null && it.name() == null);
    }

    @Test
    void aNameNeedsAPaperAndGoesWithIt() {
        var head = people.person(Role.SCHOOL_HEAD, school);
        var admin = people.person(Role.SCHOOL_ADMIN, school);
        var winner = people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL))
                .getFirst()
                .id();
        var day = LocalDate.of(2026, 2, 1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(head, () -> entries.allow(winner, "Пробная Анна", " ", day)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(admin, () -> entries.allow(winner, "Пробная Анна", "12", day)));
        people.as(head, () -> entries.allow(winner, "Пробная Анна", "12-с", day));
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(head, () -> entries.allow(winner, "Пробная Анна", "13", day)));

        var named = people.as(head, () -> entries.own(OlympiadFilter.ALL)).stream()
                .filter(it -> it.id().equals(winner))
                .findFirst()
                .orElseThrow();
        assertThat(named.name()).isEqualTo("Пробная Анна");
        assertThat(names()).isOne();
        people.as(analyst, () -> entries.revoke(named.consent()));
        assertThat(names()).isZero();
        assertThat(people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL)))
                .allMatch(it -> it.name() == null);
    }

    @Test
    void takingTheFileBackErasesTheNamesToo() {
        var winner = people.as(analyst, () -> entries.laureates(OlympiadFilter.ALL))
                .getFirst()
                .id();
        people.as(analyst, () -> entries.allow(winner, "Пробная Анна", "12", LocalDate.of(2026, 2, 1)));
        assertThat(names()).isOne();

        people.as(analyst, () -> intake.revert(upload));

        assertThat(names()).isZero();
        assertThat(people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL))).isEmpty();
    }

    @Test
    void otherSystemsReadTheSameCountsAndNoSmallGroup() throws Exception {
        var association = people.token(people.person(Role.ASSOCIATION_HEAD, school));
        var teacher = people.token(people.person(Role.TEACHER, school));

        var answer = get(association, "?year=2026&stage=MUNICIPAL&grade=7");
        assertThat(answer.statusCode()).isEqualTo(200);
        var rows = JsonMapper.shared().readTree(answer.body());
        assertThat(rows.size()).isOne();
        assertThat(rows.get(0).get("subject").asString()).isEqualTo("Физика");
        assertThat(rows.get(0).get("participants").asInt()).isEqualTo(12);
        assertThat(rows.get(0).get("tooFew").asBoolean()).isFalse();
        var small = JsonMapper.shared()
                .readTree(get(association, "?grade=8").body())
                .get(0);
        assertThat(small.get("tooFew").asBoolean()).isTrue();
        assertThat(small.get("participants").isNull()).isTrue();
        assertThat(get(teacher, "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String token, String query) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + port + "/api/v1/olympiads" + query);
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private int names() {
        return viewers.asSystem(() -> transactions.execute(
                _ -> jdbc.sql("select count(*) from gifted_consent where municipality_id = :here and name is not null")
                        .param("here", here.id())
                        .query(Integer.class)
                        .single()));
    }

    private OlympiadRow row(String subject, Integer grade) {
        return people.as(analyst, () -> olympiads.rows(OlympiadFilter.ALL)).stream()
                .filter(it -> it.subject().equals(subject) && Objects.equals(it.grade(), grade))
                .findFirst()
                .orElseThrow();
    }
}
