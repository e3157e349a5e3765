package ru.vitok.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.monitoring.Effects;

/** The committee looks whether the help in reading graphs worked; the answer enters the trail. */
@Component
@Order(100)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class EffectChapter implements DemoChapter {

    private static final Logger LOG = LoggerFactory.getLogger(EffectChapter.class);
    private static final String SKILL = "M7.func.graph";
    private static final String VIEWER = "committee";

    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Effects effects;

    EffectChapter(DemoActors actors, DemoCalendar calendar, DemoFields fields, Effects effects) {
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.effects = effects;
    }

    @Override
    public String name() {
        return "effect";
    }

    @Override
    public void make() throws Exception {
        var field = fields.one(VIEWER, SKILL);
        if (field == null) {
            return;
        }
        var effect = actors.as(VIEWER, () -> effects.effect(field, calendar.lastYear() - 1, calendar.lastYear()));
        LOG.info("{}: {} ({} … {})", SKILL, effect.verdict(), effect.low(), effect.high());
    }
}
