package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void aQuestionMayQuoteANameInAnotherCase() {
        var asked = Clauses.of("Кто написал поэму \"Мёртвых душ\"?");

        assertThat(asked.precisely().none()).isTrue();
        assertThat(asked.required()).extracting(Clause::written).containsExactly("написал", "поэму", "мертвых", "душ");
        assertThat(asked.optional()).extracting(Clause::written).containsExactly("мертвых душ");
    }

    @Test
    void quotesOutsideAQuestionDemandThePhrase() {
        assertThat(Clauses.of("поэма \"Мёртвые души\"").precisely().exact()).containsExactly("Мёртвые души");
    }

    @Test
    void aSchoolYearTurnsInAugust() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 7, 31))).isEqualTo("2025/26");
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1))).isEqualTo("2026/27");
        assertThat(SchoolYear.of(LocalDate.of(2099, 9, 1))).isEqualTo("2099/00");
    }

    @Test
    void lettersAndDigitsAreWordsOfTheirOwn() {
        assertThat(Words.of("7кл, ВПР-6 и за\u0301мок Ёлки"))
                .containsExactly("7", "кл", "впр", "6", "и", "замок", "елки");
        assertThat(Words.placed("в 7кл"))
                .extracting(it -> it.from() + "-" + it.to())
                .containsExactly("0-1", "2-3", "3-5");
    }
}
