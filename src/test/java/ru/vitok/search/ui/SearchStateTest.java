package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.vitok.search.EntryType;

class SearchStateTest {

    @Test
    void theAddressHoldsTheWholeSearch() {
        var address = new QueryParameters(Map.of(
                "q", List.of("дроби"), "type", List.of("PRACTICE"), "grade", List.of("5", "6"), "n", List.of("20")));

        var state = SearchState.of(address);

        assertThat(state.query().types()).containsExactly(EntryType.PRACTICE);
        assertThat(state.query().grades()).containsExactlyInAnyOrder(5, 6);
        assertThat(state.query().size()).isEqualTo(20);
        assertThat(state.address().getParameters()).isEqualTo(address.getParameters());
    }

    @Test
    void aClubThatNobodyCanShowNarrowsNothing() {
        var state = SearchState.of(new QueryParameters(
                Map.of("q", List.of("дроби"), "club", List.of("gone", "here"), "n", List.of("20"))));

        var known = state.onlyClubs(Set.of("here", "other"));

        assertThat(known.query().further().clubs()).containsExactly("here");
        assertThat(known.query().words()).isEqualTo("дроби");
        assertThat(known.query().size()).isEqualTo(20);
        assertThat(state.onlyClubs(Set.of()).filtered()).isFalse();
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() {
        var state = SearchState.of(new QueryParameters(
                Map.of("type", List.of("СТОЛ"), "grade", List.of("шесть", "9999999999"), "n", List.of("-4", "900"))));

        assertThat(state.query().types()).isEmpty();
        assertThat(state.query().grades()).isEmpty();
        assertThat(state.query().size()).isEqualTo(100);
    }

    @Test
    void afterAHundredFindsTheNextHundredFollows() {
        var hundred = SearchState.of(new QueryParameters(Map.of("q", List.of("урок"), "n", List.of("100"))));

        assertThat(hundred.shown().leaves(100)).isFalse();
        assertThat(hundred.shown().leaves(101)).isTrue();
        assertThat(hundred.more().query().page()).isEqualTo(1);
        assertThat(hundred.more().query().size()).isEqualTo(100);
        assertThat(SearchState.of(hundred.more().address()).query())
                .isEqualTo(hundred.more().query());
        assertThat(hundred.more().shown().leaves(200)).isFalse();
        assertThat(hundred.more().words("другое").query().page()).isZero();
        assertThat(SearchState.of(QueryParameters.empty()).more().query().size())
                .isEqualTo(20);
    }

    @Test
    void aValueIsChosenAndDroppedByTheSameTouch() {
        var state = SearchState.of(QueryParameters.empty()).toggled("subject", "Физика");

        assertThat(state.query().subjects()).isEqualTo(Set.of("Физика"));
        assertThat(state.toggled("subject", "Физика").filtered()).isFalse();
    }

    @Test
    void theFurtherFacetsStandInTheAddressToo() {
        var state = SearchState.of(QueryParameters.empty())
                .toggled("year", "2025/26")
                .toggled("club", "a")
                .toggled("evidence", "MEASURED");

        assertThat(state.address().getParameters())
                .isEqualTo(Map.of("year", List.of("2025/26"), "club", List.of("a"), "evidence", List.of("MEASURED")));
        assertThat(SearchState.of(state.address()).chosen("year", "2025/26")).isTrue();
        assertThat(state.toggled("year", "2025/26").chosen("year", "2025/26")).isFalse();
    }
}
