package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClusterSumsTest {

    private final Map<UUID, ScoreData> data = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    @Test
    void pupilsAreAddedUpAndNotPercentages() {
        add(1, "село", 4, 8);
        add(2, "село", 6, 0);
        add(3, "город", 20, 30);
        add(4, "город", 5, 5);

        var village = new ClusterSums(data, names, _ -> false, data.keySet())
                .tellable()
                .get("село");

        assertThat(village.works()).isEqualTo(18);
        // ten of eighteen works with no point, eight with one
        assertThat(village.scores().mean()).isEqualTo(8 / 18.0);
    }

    @Test
    void oneClusterTooSmallHidesThemAll() {
        add(1, "село", 4, 2);
        add(2, "село", 1, 2);
        add(3, "город", 20, 30);
        add(4, "город", 5, 5);

        assertThat(new ClusterSums(data, names, _ -> false, data.keySet()).tellable())
                .isEmpty();
    }

    @Test
    void whoKnowsHisOwnSchoolMustNotBeLeftWithAFew() {
        add(1, "село", 20, 10);
        add(2, "село", 3, 3);
        add(3, "город", 20, 30);
        add(4, "город", 5, 5);

        assertThat(new ClusterSums(data, names, _ -> false, data.keySet()).tellable())
                .containsOnlyKeys("город", "село");
        assertThat(new ClusterSums(data, names, it -> it.equals(new UUID(0, 1)), data.keySet()).tellable())
                .isEmpty();
    }

    private void add(int school, String cluster, int none, int one) {
        var id = new UUID(0, school);
        names.put(id, cluster);
        data.put(
                id,
                new ScoreData(
                        new TestKey("VPR", "Математика", 6, 2026),
                        id,
                        null,
                        List.of(),
                        JournalCounts.NONE,
                        List.of(none, one)));
    }
}
