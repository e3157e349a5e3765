package ru.vitok.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.recommendation.Recommendations;

/** Help is what a school reports to have done of what was recommended; counted whoever asks, named to nobody. */
@Component
class RecommendedHelp implements HelpGiven {

    private final Recommendations recommendations;
    private final Viewers viewers;

    RecommendedHelp(Recommendations recommendations, Viewers viewers) {
        this.recommendations = recommendations;
        this.viewers = viewers;
    }

    @Override
    public List<Help> of(UUID problemField) {
        return viewers.asSystem(() -> recommendations.helped(problemField)).stream()
                .map(it -> new Help(it.school(), it.doneOn()))
                .toList();
    }
}
