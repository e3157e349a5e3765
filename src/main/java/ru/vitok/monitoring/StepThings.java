package ru.vitok.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.club.SchoolPlan;
import ru.vitok.club.SchoolPlans;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.SchoolLine;
import ru.vitok.recommendation.SchoolLines;
import ru.vitok.session.SchoolTalk;
import ru.vitok.session.SchoolTalks;

/** Gathers what schools did from the modules where they did it. */
@Component
class StepThings {

    private final SchoolReviews reviews;
    private final SchoolTalks talks;
    private final SchoolPlans plans;
    private final SchoolLines lines;

    StepThings(SchoolReviews reviews, SchoolTalks talks, SchoolPlans plans, SchoolLines lines) {
        this.reviews = reviews;
        this.talks = talks;
        this.plans = plans;
        this.lines = lines;
    }

    List<StepThing> of(UUID municipality, Set<UUID> fields, int year) {
        var things = new ArrayList<StepThing>();
        reviews.of(municipality, year)
                .forEach(it -> things.add(new StepThing(
                        it.school(),
                        it.analysed() ? Step.ANALYSED : Step.DISCUSSED,
                        it.skill(),
                        AnalysisPaths.detail(it.field()),
                        it.at(),
                        null)));
        talks.on(fields, municipality).forEach(it -> add(it, things));
        plans.on(fields, municipality).forEach(it -> things.add(of(it)));
        lines.of(municipality, fields, year).forEach(it -> add(it, things));
        return things;
    }

    private static void add(SchoolTalk talk, List<StepThing> things) {
        if (talk.held()) {
            things.add(of(talk, Step.DISCUSSED));
        }
        if (talk.own() && talk.decisions() > 0) {
            things.add(of(talk, Step.DECIDED));
        }
        if (talk.own() && !talk.held()) {
            things.add(of(talk, Step.PLANNED));
        }
    }

    private static void add(SchoolLine line, List<StepThing> things) {
        if (line.status() != AddresseeStatus.SENT) {
            things.add(of(line, Step.DECIDED));
        }
        if (line.status() == AddresseeStatus.ACCEPTED || line.status().helped()) {
            things.add(of(line, Step.PLANNED));
        }
        if (line.status().helped()) {
            things.add(of(line, Step.DONE));
        }
    }

    private static StepThing of(SchoolTalk it, Step step) {
        return new StepThing(it.school(), step, it.title(), it.path(), it.startsAt(), null);
    }

    private static StepThing of(SchoolPlan it) {
        var end = it.month().plusMonths(1).minusDays(1);
        return new StepThing(it.school(), Step.PLANNED, it.title(), it.path(), it.writtenAt(), end);
    }

    private static StepThing of(SchoolLine it, Step step) {
        return new StepThing(
                it.school(), step, it.title(), RecommendationPaths.page(it.recommendation()), it.changedAt(), it.due());
    }
}
