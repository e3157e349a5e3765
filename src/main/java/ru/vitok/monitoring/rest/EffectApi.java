package ru.vitok.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.monitoring.Caution;
import ru.vitok.monitoring.Effect;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.Verdict;

@RestController
@RequestMapping("/api/v1/problem-fields/{id}/effect")
class EffectApi {

    /** What other systems get; withheld figures are null, not absent. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EffectShown(
            Effect.Side helped,
            Effect.Side others,
            @Nullable Double rawDifference,
            @Nullable Double difference,
            @Nullable Double low,
            @Nullable Double high,
            Verdict verdict,
            List<Caution> cautions,
            String method) {}

    private final Effects effects;

    EffectApi(Effects effects) {
        this.effects = effects;
    }

    @GetMapping
    EffectShown effect(@PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        var it = effects.effect(id, from, to);
        return new EffectShown(
                it.helped(),
                it.others(),
                it.rawDifference(),
                it.difference(),
                it.low(),
                it.high(),
                it.verdict(),
                it.cautions(),
                it.method());
    }
}
