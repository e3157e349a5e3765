package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThesaurusTest {

    @Test
    void aWordInAnyFormLeadsToWordsOfNearMeaningButNotToItself() {
        assertThat(Thesaurus.of("стоил")).contains("цена").doesNotContain("стоил", "сто");
        assertThat(Thesaurus.of("ценой")).contains("стоимость");
    }

    @Test
    void theThesaurusIsReadBothWays() {
        assertThat(Thesaurus.of("ренессанс")).contains("возрождение");
        assertThat(Thesaurus.of("возрождением")).contains("ренессанс");
    }

    @Test
    void withAQuestionMarkTheAskingWordMayStandAnywhere() {
        assertThat(Clauses.of("Из-за чего восстали наёмники?").question()).isTrue();
        assertThat(Clauses.of("график функции").question()).isFalse();
    }
}
