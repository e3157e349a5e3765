package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.CourseWishes;
import ru.vitok.assessment.TeacherVoices;
import ru.vitok.assessment.VoiceKind;
import ru.vitok.assessment.VoiceRow;
import ru.vitok.assessment.WishRow;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.club.DeficitDraft;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

/** Questionnaires and associations stand beside the problem field of the same skill and never change its severity. */
@PortalTest
class FieldVoicesModuleTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final ProblemFieldFilter YEAR = new ProblemFieldFilter(2026, null, null, null, null);

    @Autowired
    SummedMunicipality samples;

    @Autowired
    SampleMunicipality door;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldVoices voices;

    @Autowired
    FieldBoard board;

    @Autowired
    TeacherVoices teachers;

    @Autowired
    CourseWishes wishes;

    @Autowired
    Clubs clubs;

    @Autowired
    CorporateDeficits deficits;

    @Autowired
    EvidenceLedger ledger;

    private SummedMunicipality.Made made;
    private UUID analyst;

    @BeforeEach
    void aMunicipalityWithFields() {
        made = samples.make("Математика", 7);
        analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.collect());
    }

    @Test
    void sixOfAQuestionnaireConfirmAFieldAndFourDoNot() {
        survey(
                line("7", "Не умеют решать задачи на проценты", "Да", 6),
                line("7", "Графики функций строят с ошибками", "Нет", 4),
                line("9", "Проценты забыты к девятому классу", "Да", 3));
        var percent = field("M7.percent");

        var said = people.as(analyst, () -> voices.of(percent));
        assertThat(said.confirms()).isTrue();
        assertThat(said.counts().persons()).isEqualTo(6);
        assertThat(said.counts().each()).containsEntry(VoiceKind.SURVEY, 6);
        assertThat(field("M7.percent").severity()).isEqualTo(percent.severity());
        var filter = new ProblemFieldFilter(2026, null, null, null, null, true);
        assertThat(people.as(analyst, () -> board.page(filter, 0, 50)))
                .extracting(ProblemFieldRow::skillCode)
                .containsOnly("M7.percent");
        var graph = people.as(analyst, () -> voices.of(List.of(field("M7.func.graph"))))
                .values()
                .iterator()
                .next();
        assertThat(graph.heard()).isTrue();
        assertThat(graph.confirms()).isFalse();
        assertThat(graph.counts().persons()).isNull();
        assertThat(graph.counts().each()).isEmpty();
    }

    @Test
    void countsAreForTheMunicipalityAndWordsForMethodistsAndAnalysts() {
        survey(line("7", "Не умеют решать задачи на проценты", "Да", 6), line("7", "Совсем своё", "Нет", 2));
        var committee = people.person(Role.COMMITTEE, made.municipality());
        var teacher = people.person(Role.TEACHER, made.municipality());

        assertThat(people.as(committee, () -> teachers.rows(RUSSIAN)))
                .extracting(VoiceRow::title, VoiceRow::persons)
                .containsExactly(tuple("Задачи на проценты", 6));
        assertThat(people.as(committee, () -> teachers.texts(RUSSIAN))).isEmpty();
        assertThat(people.as(analyst, () -> teachers.texts(RUSSIAN))).hasSize(2);
        assertThat(people.as(teacher, () -> teachers.rows(RUSSIAN))).isEmpty();
        assertThat(people.as(committee, () -> wishes.rows())).containsExactly(new WishRow("Математика", null, 6));
    }

    @Test
    void anAssociationsDeficitStandsBesideTheFieldGrowsFromItAndIsClosedWithWhatCameOfIt() {
        var head = people.person(Role.METHODIST, made.municipality());
        var teacher = people.person(Role.TEACHER, made.municipality());
        var club = people.as(
                head,
                () -> clubs.create(new ClubDraft(
                        ClubKind.ASSOCIATION,
                        "РМО учителей математики",
                        "Математика",
                        ClubLevel.MUNICIPALITY,
                        made.municipality().id(),
                        "",
                        false)));
        var percent = field("M7.percent");
        var draft = new DeficitDraft(
                "Не хватает задач на проценты из жизни",
                "Математика",
                5,
                8,
                List.of("M7.percent"),
                "На уроках берут одни и те же задачи",
                "Протокол № 2",
                List.of(percent.id()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> deficits.record(club, draft)));
        var id = people.as(head, () -> deficits.record(club, draft));

        var said = people.as(analyst, () -> voices.of(percent));
        assertThat(said.deficits()).extracting(CorporateVoice::id).containsExactly(id);
        assertThat(said.confirms()).isTrue();
        assertThat(said.counts().heard()).isFalse();
        var ref = new NodeRef(NodeType.PROBLEM_FIELD, id);
        assertThat(people.as(analyst, () -> ledger.nodes(Set.of(ref))).get(ref).path())
                .isEqualTo("clubs/deficits/" + id);
        assertThat(people.as(analyst, () -> ledger.neighbours(ref, NodeType.PROBLEM_FIELD)))
                .extracting(it -> it.ref().id())
                .containsExactly(percent.id());
        people.as(head, () -> deficits.close(id, "Собрали сборник"));
        assertThat(people.as(teacher, () -> deficits.get(id)).cameOf()).isEqualTo("Собрали сборник");
        var stranger = people.person(Role.METHODIST, people.municipality());
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(stranger, () -> deficits.get(id)));
    }

    private record Lines(String grade, String said, String course, int n) {}

    private static Lines line(String grade, String said, String course, int n) {
        return new Lines(grade, said, course, n);
    }

    private void survey(Lines... lines) {
        var text = new StringBuilder(
                "Время создания;Предмет;Классы;С какими затруднениями вы столкнулись?;Нужны ли курсы?\n");
        for (var line : lines) {
            IntStream.range(0, line.n())
                    .forEach(i -> text.append("0%d.04.2026 10:0%d;Математика;%s;%s;%s%n"
                            .formatted(i + 1, line.n(), line.grade(), line.said(), line.course())));
        }
        door.take(analyst, "Анкета.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ProblemFieldRow field(String skill) {
        return people.as(analyst, () -> fields.list(YEAR)).stream()
                .filter(it -> it.skillCode().equals(skill) && it.scope() == Scope.MUNICIPALITY)
                .findFirst()
                .orElseThrow();
    }
}
