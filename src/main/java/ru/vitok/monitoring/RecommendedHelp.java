package ru.vitok.monitoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolLines;

/** Help is what a school reports to have done of what was recommended; counted whoever asks, named to nobody. */
@Component
class RecommendedHelp implements HelpGiven {

    private final Recommendations recommendations;
    private final SchoolLines lines;
    private final Viewers viewers;

    RecommendedHelp(Recommendations recommendations, SchoolLines lines, Viewers viewers) {
        this.recommendations = recommendations;
        this.lines = lines;
        this.viewers = viewers;
    }

    @Override
    public List<Help> of(UUID problemField) {
        return viewers.asSystem(() -> recommendations.helped(problemField)).stream()
                .map(it -> new Help(it.school(), it.doneOn()))
                .toList();
    }

    @Override
    public Set<UUID> fields() {
        return viewers.asSystem(lines::helpedFields);
    }
}
