package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Audience;
import ru.vitok.people.Role;
import ru.vitok.search.meaning.TinyModel;

/** A portal of its own, with a model: too dear for every run of the suite. */
@PortalTest
@DirtiesContext
@Tag("campaign")
@Tag("meaning")
class SimilarByMeaningTest {

    private final String subject = "Смысл " + UUID.randomUUID();

    @Autowired
    SearchIndex index;

    @Autowired
    Search search;

    @Autowired
    SearchRebuild rebuild;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    private UUID teacher = UUID.randomUUID();

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) throws Exception {
        var folder = TinyModel.in(Files.createTempDirectory("model"));
        settings.add("vitok.search.model", folder::toString);
    }

    @BeforeEach
    void people() {
        teacher = people.person(Role.TEACHER, people.school(people.municipality()));
    }

    @Test
    void aTextWithoutACommonWordIsAlikeByItsMeaning() {
        put("Доли", Audience.PUBLIC);
        put("Глагол", Audience.PUBLIC);
        put("Доля чужая", Audience.person(UUID.randomUUID()));

        assertThat(alike("дроби")).containsExactly("Доли");
    }

    @Test
    void whatIsNearByWordsAndByMeaningComesFirst() {
        put("Глагол объясняем вдвоём", Audience.PUBLIC);
        put("Доли объясняем вдвоём", Audience.PUBLIC);
        put("Доли порознь", Audience.PUBLIC);

        assertThat(alike("Дроби объясняем")).hasSize(3).first().isEqualTo("Доли объясняем вдвоём");
        assertThat(alike("объясняем ребятам"))
                .containsExactlyInAnyOrder("Глагол объясняем вдвоём", "Доли объясняем вдвоём");
    }

    @Test
    void aRebuiltIndexKnowsWhatTextsMean() {
        put("Доли снова", Audience.PUBLIC);

        rebuild.rebuildFromEmpty(_ -> {});

        assertThat(rebuild.check().agrees()).isTrue();
        assertThat(alike("дробь")).containsExactly("Доли снова");
    }

    private java.util.List<String> alike(String text) {
        return people.as(teacher, () -> search.similar(text, subject, null, Set.of(), 5)).stream()
                .map(SearchHit::title)
                .toList();
    }

    private void put(String title, String audience) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> index.put(new SearchEntry(
                EntryType.PRACTICE,
                id,
                title,
                "",
                "",
                subject,
                Set.of(),
                Set.of(),
                null,
                Set.of(audience),
                "practices/" + id,
                null,
                1,
                null)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> rebuild.check().agrees());
    }
}
