package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Marks, comparisons and years of the sample municipality, and who is told what of them. */
@PortalTest
class FiguresModuleTest {

    private static final SliceKey MATHS = new SliceKey("VPR", "Математика", 6, 2026);
    private static final String SMALL = "edu990123";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    WorkFigures figures;

    @Autowired
    TaskProfiles profiles;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Dynamics dynamics;

    @Autowired
    SkillHistories histories;

    @Value("${local.server.port}")
    int port;

    private SampleMunicipality.Sample sample;
    private UUID here;

    @BeforeEach
    void imported() {
        sample = samples.get();
        here = sample.municipality().id();
    }

    @Test
    void aClubSeesTheMunicipalityAndNoSchools() {
        var leader = people.person(Role.CLUB_LEADER, sample.municipality());

        var groups = people.as(leader, () -> figures.groups(MATHS, here));
        assertThat(groups).extracting(GroupFigures::code).containsOnlyNulls();
        assertThat(groups).extracting(GroupFigures::cluster).containsExactly(null, "город", "село");
        assertThat(groups.get(1).works() + groups.get(2).works()).isEqualTo(1092);
        assertThat(groups.getFirst()).satisfies(it -> {
            assertThat(it.marks().twos()).isEqualTo(99);
            // signs of marking are not for clubs
            assertThat(it.peaks()).isNull();
            assertThat(it.journal().spearman()).isNull();
        });
    }

    @Test
    void aSmallSchoolsFiguresAreForItselfOnly() {
        var key = new SliceKey("VPR", "Математика", 7, 2023);
        var school = organisations.byCode(SMALL).orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        assertThat(people.as(sample.analyst(), () -> figures.groups(key, here)))
                .filteredOn(it -> SMALL.equals(it.code()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.size()).isEqualTo(SampleSize.FEW);
                    assertThat(it.marks()).isNull();
                    assertThat(it.scores()).isNull();
                    assertThat(it.journal()).isNull();
                });
        assertThat(people.as(sample.analyst(), () -> comparisons.ofSchool(key, here, school.id())))
                .isEmpty();
        assertThat(people.as(head, () -> figures.groups(key, here)))
                .filteredOn(it -> SMALL.equals(it.code()))
                .singleElement()
                .satisfies(it -> assertThat(it.marks().n()).isEqualTo(6));
        // six pupils are told how they did, and nothing is concluded from it
        assertThat(people.as(head, () -> comparisons.ofSchool(key, here, school.id())))
                .extracting(TaskComparison::word)
                .isNotEmpty()
                .containsOnly("FEW");
    }

    @Test
    void theMunicipalityIsLowerThanTheCountryInReasoning() {
        var last = people.as(sample.analyst(), () -> comparisons.ofMunicipality(MATHS, here))
                .getLast();

        // 12.96 % beside 44.56 %
        assertThat(last.number()).isEqualTo("13");
        assertThat(last.against()).isEqualTo(TaskComparison.Against.COUNTRY);
        assertThat(last.difference().value()).isCloseTo(-31.60, within(0.01));
        assertThat(last.standing()).isEqualTo(Standing.LOWER);
    }

    @Test
    void fourYearsOfTheSameGrade() {
        var years = people.as(sample.analyst(), () -> dynamics.sameGrade(MATHS, here, null));

        assertThat(years).extracting(YearFigures::year).containsExactly(2023, 2024, 2025, 2026);
        // 99 of 1092
        assertThat(years.getLast().twos()).isCloseTo(9.07, within(0.005));
    }

    @Test
    void theSameChildrenFromTheFifthGradeOn() {
        var steps = people.as(sample.analyst(), () -> dynamics.cohort(MATHS, here, "edu990100"));

        assertThat(steps).extracting(CohortFigures::grade).containsExactly(5, 6);
        assertThat(steps).extracting(CohortFigures::year).containsExactly(2025, 2026);
    }

    @Test
    void yearsOfASmallSchoolAreAddedUpForItself() {
        var school = organisations.byCode(SMALL).orElseThrow();
        var head = people.person(Role.SCHOOL_HEAD, school);

        var own = people.as(head, () -> histories.of(MATHS, here, school.id())).getFirst();
        var foreign = people.as(sample.analyst(), () -> histories.of(MATHS, here, school.id()))
                .getFirst();

        var works = own.years().stream().mapToInt(SkillHistory.Year::n).sum();
        assertThat(own.together().n()).isEqualTo(works).isGreaterThanOrEqualTo(10);
        assertThat(foreign.together()).isNull();
        assertThat(foreign.years()).anyMatch(it -> it.silence() == SkillHistory.Silence.TOO_FEW);
    }

    @Test
    void groupsOfAMunicipalityAreToldFromTenWorksOn() {
        var told = people.as(sample.analyst(), () -> profiles.ofMunicipality(MATHS, here));

        assertThat(told).hasSize(13);
        // 99 works with «2», 183 with «5»
        assertThat(told.getFirst().groups().getFirst().n()).isEqualTo(99);
        assertThat(told.getFirst().groups().getLast().n()).isEqualTo(183);
        assertThat(told).allSatisfy(it -> {
            assertThat(it.full() + it.partial() + it.none()).isCloseTo(100, within(1e-9));
            assertThat(it.discrimination()).isNotNull();
        });
    }

    @Test
    void otherSystemsAreToldTheSame() throws Exception {
        var marks = call("/results/marks", "");
        var years = call("/results/years", "&school=" + SMALL);

        assertThat(marks.get(0).at("/marks/counts/twos").asInt()).isEqualTo(99);
        assertThat(marks.get(0).has("school")).isTrue();
        assertThat(call("/results/groups", "").size()).isEqualTo(13);
        assertThat(call("/results/comparison", "").size()).isEqualTo(13);
        assertThat(years.at("/sameGrade").size()).isEqualTo(4);
        assertThat(send("/results/groups", "&school=" + SMALL).statusCode()).isEqualTo(404);
    }

    private JsonNode call(String path, String more) throws Exception {
        var answer = send(path, more);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String path, String more) throws Exception {
        var subject = URLEncoder.encode("Математика", StandardCharsets.UTF_8);
        var address = "http://localhost:%d/api/v1%s?procedure=VPR&year=2026&grade=6&subject=%s%s"
                .formatted(port, path, subject, more);
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + people.token(sample.analyst()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
