package ru.vitok.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;

/** Changes a municipality's list of areas. What was renamed stays with its people; what was removed is nobody's. */
@Component
class AreaSettings {

    private static final int MOST = 30;

    private final AreaStore store;

    AreaSettings(AreaStore store) {
        this.store = store;
    }

    void change(UUID municipality, List<AreaChange> changes) {
        store.keepUsual(municipality);
        var names = store.areas(municipality).stream()
                .collect(Collectors.toMap(WorkArea::id, WorkArea::name, (one, _) -> one, LinkedHashMap::new));
        for (var change : changes) {
            var id = change.id();
            if (id == null && !change.removed() && !change.name().isBlank()) {
                names.put(UUID.randomUUID(), change.name().strip());
            } else if (id != null && change.removed()) {
                names.remove(id);
                store.remove(id, municipality);
            } else if (id != null) {
                // gone meanwhile: whoever took it away has seen who held it
                names.computeIfPresent(id, (_, _) -> change.name().strip());
            }
        }
        check(List.copyOf(names.values()));
        var place = 0;
        for (var area : names.entrySet()) {
            store.put(area.getKey(), municipality, area.getValue(), ++place);
        }
    }

    private static void check(List<String> names) {
        if (names.size() > MOST || names.stream().anyMatch(it -> it.isEmpty() || it.length() > WorkArea.NAME_MAX)) {
            throw new Refusal("people.refusal.areas", MOST, WorkArea.NAME_MAX);
        }
        var twice = names.stream()
                .filter(it -> names.indexOf(it) != names.lastIndexOf(it))
                .findFirst();
        twice.ifPresent(it -> {
            throw new Refusal("people.refusal.area-twice", it);
        });
    }
}
