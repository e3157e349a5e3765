package ru.vitok.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkerTest {

    @Test
    void anyFormOfTheWordIsMarkedAndTheRestIsEscaped() {
        assertThat(asked("дроби").title("<b>Дробь</b> и ёлка: дробями & долями"))
                .isEqualTo("&lt;b&gt;<mark>Дробь</mark>&lt;/b&gt; и ёлка: <mark>дробями</mark> &amp; долями");
    }

    @Test
    void theSentenceThatHoldsMoreOfTheWordsIsShown() {
        var text = "Доли режут. Здесь только дроби. Здесь и дроби, и проценты. В конце снова проценты.";

        assertThat(asked("дроби проценты").snippet("", text))
                .isEqualTo("Здесь и <mark>дроби</mark>, и <mark>проценты</mark>.");
    }

    @Test
    void theSummaryComesBeforeTheText() {
        assertThat(asked("дроби").snippet("О дробях коротко.", "О дробях длинно."))
                .isEqualTo("О <mark>дробях</mark> коротко.");
        assertThat(asked("дроби").snippet("Коротко.", "О дробях длинно.")).isEqualTo("О <mark>дробях</mark> длинно.");
        assertThat(asked("дроби").snippet("Коротко.", "Длинно.")).isEqualTo("Коротко.");
    }

    @Test
    void aQuotedPhraseIsMarkedOnlyWhereItStandsAsWritten() {
        assertThat(asked("\"общий знаменатель\"").title("Общий знаменатель, общего знаменателя, знаменатель"))
                .isEqualTo("<mark>Общий знаменатель</mark>, общего знаменателя, знаменатель");
    }

    @Test
    void aForgivenErrorIsMarkedToo() {
        assertThat(new Marker(Wanted.of(Attempt.strict("дробдь").forgivingly())).title("Дробь"))
                .isEqualTo("<mark>Дробь</mark>");
    }

    private static Marker asked(String words) {
        return Marker.of(Attempt.strict(words));
    }
}
