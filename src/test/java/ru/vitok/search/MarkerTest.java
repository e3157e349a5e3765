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
    void aSentenceDoesNotEndInsideAQuotation() {
        assertThat(asked("дроби").snippet("", "Ученик задаёт «почему?» о каждой дроби. Потом молчит."))
                .isEqualTo("Ученик задаёт «почему?» о каждой <mark>дроби</mark>.");
    }

    @Test
    void aLineIsShownAloneUnlessItWraps() {
        assertThat(asked("дроби").snippet("", "Порядок такой:\nЧитаем дроби вслух\nи считаем.\nЛисты собираю."))
                .isEqualTo("Читаем <mark>дроби</mark> вслух\nи считаем.");
    }

    @Test
    void aSentenceComesBeforeARowOfATableAndAWordBeforeANumber() {
        assertThat(asked("дроби").snippet("", "Дроби · Доли\nЗдесь дроби.")).isEqualTo("Здесь <mark>дроби</mark>.");
        assertThat(asked("дроби").snippet("", "Где? · Что за дроби?")).isEqualTo("Что за <mark>дроби</mark>?");
        assertThat(asked("6 дроби").snippet("", "Было 6 из 21. Здесь дроби.")).isEqualTo("Здесь <mark>дроби</mark>.");
    }

    @Test
    void relativesOfTheWordAreMarked() {
        assertThat(asked("обосновать").title("Обоснование, обосновывать, основание"))
                .isEqualTo("<mark>Обоснование</mark>, <mark>обосновывать</mark>, основание");
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
