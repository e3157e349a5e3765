package ru.vitok.shell;

import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.DifficultyCounts;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** What waits behind an entry of the menu. */
@Component
class NavCounts {

    private final DifficultyCounts difficulties;
    private final Viewers viewers;

    NavCounts(DifficultyCounts difficulties, Viewers viewers) {
        this.difficulties = difficulties;
        this.viewers = viewers;
    }

    /** By the entry's path; what waits for nobody is left out. */
    Map<String, Integer> now() {
        var viewer = viewers.current();
        if (viewer.has(Role.METHODIST)) {
            return Map.of("desk", difficulties.unaccepted());
        }
        return viewer.has(Role.TEACHER) ? Map.of("difficulties/mine", difficulties.answered()) : Map.of();
    }
}
