package ru.vitok.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Help that a test says was given. */
@Component
class SaidHelp implements HelpGiven {

    final Map<UUID, List<Help>> given = new ConcurrentHashMap<>();

    @Override
    public List<Help> of(UUID problemField) {
        return given.getOrDefault(problemField, List.of());
    }

    @Override
    public Set<UUID> fields() {
        return given.keySet();
    }
}
