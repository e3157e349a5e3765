package ru.vitok.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import ru.vitok.monitoring.Effect;
import ru.vitok.monitoring.Verdict;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** An effect in words: «+9,0 п.п. (95 % ДИ 3,1…15,0)», never without its interval. */
final class EffectWords {

    private EffectWords() {}

    static Locale language() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(ModuleTranslations.RUSSIAN);
    }

    static Span verdict(Component on, Verdict verdict) {
        var tone = switch (verdict) {
            case IMPROVED -> Chip.Tone.OK;
            case WORSE -> Chip.Tone.BAD;
            case NO_CHANGE, TOO_FEW_DATA -> Chip.Tone.PLAIN;
        };
        return Chip.of(on.getTranslation("monitoring.verdict." + verdict), tone);
    }

    static String difference(Component on, Formats formats, Effect effect) {
        var difference = effect.difference();
        var low = effect.low();
        var high = effect.high();
        if (difference == null || low == null || high == null) {
            return on.getTranslation("monitoring.effect.no-difference");
        }
        return on.getTranslation(
                "monitoring.effect.difference",
                formats.points(difference, language()),
                formats.decimal(low, language()),
                formats.decimal(high, language()));
    }

    static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("v-muted", "v-sm");
        return span;
    }
}
