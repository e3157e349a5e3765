package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossedTotalsTest {

    private final CrossedTotals hidden = new CrossedTotals();

    @Test
    void twoOfOneClusterOnTwoSidesAreToldApart() {
        hidden.add("село", "helped", 6);
        hidden.add("село", "others", 15);

        assertThat(hidden.tell()).isTrue();
    }

    @Test
    void whereAllFourCellsAreHiddenNoneFollows() {
        hidden.add("село", "helped", 6);
        hidden.add("село", "others", 15);
        hidden.add("город", "helped", 12);
        hidden.add("город", "others", 30);

        assertThat(hidden.tell()).isFalse();
    }

    @Test
    void threeOfFourGiveTheSmallOneAway() {
        // helped less the town is 6
        hidden.add("село", "helped", 6);
        hidden.add("село", "others", 15);
        hidden.add("город", "helped", 22);

        assertThat(hidden.tell()).isTrue();
    }

    @Test
    void aSmallClusterIsToldHoweverManyOthersThereAre() {
        for (var cluster = 0; cluster < 40; cluster++) {
            hidden.add("куст " + cluster, "helped", 5);
            hidden.add("куст " + cluster, "others", 6);
        }
        assertThat(hidden.tell()).isFalse();

        // its own total is its only cell
        hidden.add("посёлок", "helped", 5);

        assertThat(hidden.tell()).isTrue();
    }
}
