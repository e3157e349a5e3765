package ru.vitok.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.NodeRef;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A year's figure for the ledger, as it was known when it was found. */
@Component
class FieldEvidence {

    private final ModuleTranslations texts;
    private final Clock clock;

    FieldEvidence(ModuleTranslations texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param reported the figure stands on reports, all of it or a part */
    Evidence of(Finding found, boolean reported, NodeRef source, UUID organisation, Set<String> audience) {
        var key = found.key();
        var headline = say(
                "analysis.evidence.headline",
                key.subject(),
                key.grade(),
                String.valueOf(found.year()),
                found.item().name(),
                found.value());
        var words = found.oneTask() ? "analysis.evidence.one-task" : "analysis.evidence.tasks";
        var detail = say(
                reported ? words + ".reported" : words,
                String.join(", ", found.item().tasks()),
                found.n());
        return new Evidence(
                UUID.randomUUID(),
                headline,
                detail,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                key.subject(),
                key.grade(),
                key.skill(),
                found.value(),
                found.low(),
                found.high(),
                found.n(),
                source,
                organisation,
                audience);
    }

    private String say(String key, Object... arguments) {
        return Bilingual.of(it -> texts.getTranslation(key, it, arguments));
    }
}
