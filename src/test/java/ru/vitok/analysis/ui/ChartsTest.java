package ru.vitok.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.vitok.PortalTest;
import ru.vitok.analysis.CohortFigures;
import ru.vitok.analysis.GroupCell;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Standing;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.analysis.TaskProfile;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.statistics.Distribution;
import ru.vitok.statistics.Interval;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ModuleTranslations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the charts are given to draw, with figures written by hand. */
@PortalTest
@ViewPackages(classes = MarksView.class)
class ChartsTest extends SpringBrowserlessTest {

    @BeforeEach
    void russian() {
        UI.getCurrent().setLocale(ModuleTranslations.RUSSIAN);
    }

    private static JsonNode spec(Chart chart) {
        UI.getCurrent().add(chart);
        return JsonMapper.shared().readTree(chart.getElement().getChild(0).getProperty("spec"));
    }

    @Test
    void aHistogramHasEveryScoreAndALineBelowTheFirstOfEachMark() {
        var spec = spec(new ScoreChart("Баллы", new Distribution(List.of(1, 0, 3, 2)), 5, new Boundaries(2, 3, 5)));

        assertThat(spec.get("kind").asString()).isEqualTo("histogram");
        assertThat(spec.get("categories").toString()).isEqualTo("[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\"]");
        assertThat(spec.at("/series/0/values").toString()).isEqualTo("[1,0,3,2,0,0]");
        assertThat(spec.get("n").asInt()).isEqualTo(6);
        assertThat(spec.at("/thresholds/0/name").asString()).isEqualTo("«3» с 2");
        assertThat(spec.at("/thresholds/0/value").asDouble()).isEqualTo(1.5);
        assertThat(spec.at("/thresholds/1/value").asDouble()).isEqualTo(2.5);
        assertThat(spec.at("/thresholds/2/value").asDouble()).isEqualTo(4.5);
    }

    @Test
    void aGroupThatIsWithheldBreaksItsLine() {
        var spec = spec(new ProfileChart(
                "Группы", List.of(profile("1", 12, 40.0, 30, 80.0), profile("2", null, null, 30, 70.0))));

        assertThat(spec.at("/series/0/values").toString()).isEqualTo("[40.0,null]");
        assertThat(spec.at("/series/0/n").toString()).isEqualTo("[12,null]");
        assertThat(spec.at("/series/1/values").toString()).isEqualTo("[80.0,70.0]");
        // nobody has a «4» or a «5»
        assertThat(spec.get("series").size()).isEqualTo(2);
    }

    @Test
    void differencesHaveTheirWhiskersAndTheLineOfNoDifference() {
        var rows = List.of(
                new TaskComparison(
                        "1", 60, 40, TaskComparison.Against.REST, 50, new Interval(-10, -18, -2), Standing.LOWER),
                new TaskComparison(
                        "2", 60, 55, TaskComparison.Against.REST, 50, new Interval(5, -3, 13), Standing.WITHIN));
        var spec = spec(new ComparisonChart("Разница", rows));

        assertThat(spec.at("/series/0/low").toString()).isEqualTo("[-18.0,-3.0]");
        assertThat(spec.at("/series/0/high").toString()).isEqualTo("[-2.0,13.0]");
        assertThat(spec.at("/thresholds/0/value").asDouble()).isZero();
        assertThat(ComparisonChart.count(rows, Standing.LOWER)).isEqualTo(1);
    }

    @Test
    void theSameChildrenHaveABand() {
        var spec = spec(new PositionChart(
                "Место",
                List.of(
                        new CohortFigures(2025, 5, 20, new Interval(-0.2, -0.5, 0.1)),
                        new CohortFigures(2026, 6, 21, new Interval(0.1, -0.2, 0.4)))));

        assertThat(spec.get("categories").toString()).isEqualTo("[\"2025, 5 класс\",\"2026, 6 класс\"]");
        assertThat(spec.at("/series/0/low").toString()).isEqualTo("[-0.5,-0.2]");
    }

    @Test
    void eachStepOfTheFlowCountsThoseThatCameThroughTheStepBefore() {
        var candidate = InventedField.with(ProblemFieldStatus.CANDIDATE);
        var talkedOver = InventedField.with(ProblemFieldStatus.PUBLISHED);
        var measured = InventedField.with(ProblemFieldStatus.PUBLISHED);
        var measuredOnly = InventedField.with(ProblemFieldStatus.CONFIRMED);
        var steps = FieldFlow.steps(
                List.of(candidate, talkedOver, measured, measuredOnly),
                Map.of(
                        FieldRow.ref(candidate), nodes(NodeType.SESSION),
                        FieldRow.ref(talkedOver), nodes(NodeType.SESSION),
                        FieldRow.ref(measured), nodes(NodeType.DECISION, NodeType.RECOMMENDATION, NodeType.EFFECT),
                        FieldRow.ref(measuredOnly), nodes(NodeType.EFFECT)));

        assertThat(steps).isEqualTo(new FieldFlow.Steps(3, 2, 1, 1));
    }

    private static TaskProfile profile(String number, Integer twos, Double low, int threes, double high) {
        return new TaskProfile(
                number,
                1,
                42,
                60.0,
                0.0,
                40.0,
                0.0,
                null,
                List.of(
                        new GroupCell(2, twos, low),
                        new GroupCell(3, threes, high),
                        new GroupCell(4, null, null),
                        new GroupCell(5, null, null)),
                List.of());
    }

    private static List<Node> nodes(NodeType... types) {
        return Arrays.stream(types)
                .map(it -> new Node(
                        new NodeRef(it, UUID.randomUUID()),
                        "",
                        "",
                        "",
                        "",
                        null,
                        java.util.Set.of(),
                        java.time.Instant.EPOCH))
                .toList();
    }
}
