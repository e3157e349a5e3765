package ru.vitok.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleOrderTest {

    private static final Map<String, List<String>> USES = Map.of(
            "club", List.of("people"),
            "session", List.of("club", "video"),
            "video", List.of("file"),
            "people", List.of("audit"),
            "audit", List.of(),
            "file", List.of());

    @Test
    void aModuleComesAfterAllItUses() {
        assertThat(new ModuleOrder(USES::get).upstreamFirst(List.of("session", "club", "people", "audit", "file")))
                .containsExactly("audit", "people", "club", "file", "video", "session");
    }

    @Test
    void theWayTheyAreListedDoesNotMatter() {
        assertThat(new ModuleOrder(USES::get).upstreamFirst(List.of("file", "audit", "people", "club", "session")))
                .containsExactly("audit", "people", "club", "file", "video", "session");
    }

    @Test
    void partsOfAModuleCountAsTheModule() {
        assertThat(ModuleOrder.declaredBy("club"))
                .contains("evidence", "people")
                .noneMatch(name -> name.contains("::"));
    }

    @Test
    void migrationsNobodyOwnsAreAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModuleOrder.declaredBy("nobody"))
                .withMessageContaining("nobody");
    }
}
