package ru.vitok.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Scope;
import ru.vitok.monitoring.Effects;
import ru.vitok.monitoring.Measured;
import ru.vitok.monitoring.MonitoringPaths;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.monitoring.Step;
import ru.vitok.monitoring.Verdict;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Blocks of the home page for those who watch over the cycle: found, decided, done, did it help. Nobody is ranked. */
@Component
class MonitoringBlocks {

    private static final int FEW = 4;

    private final SchoolSteps steps;
    private final Effects effects;
    private final FieldBoard board;
    private final Formats formats;

    MonitoringBlocks(SchoolSteps steps, Effects effects, FieldBoard board, Formats formats) {
        this.steps = steps;
        this.effects = effects;
        this.board = board;
        this.formats = formats;
    }

    /** The year in figures, each with its page behind it. */
    Card year() {
        var block = new Block("shell.home.year", "/" + MonitoringPaths.HOME);
        var years = steps.years();
        if (years.isEmpty()) {
            return block.done();
        }
        var year = years.getFirst();
        var figures = new Div();
        figures.addClassName("v-figures");
        figures.add(figure(
                block.getTranslation("shell.home.year.found"),
                String.valueOf(board.count(new ProblemFieldFilter(year, null, null, Scope.MUNICIPALITY, null))),
                "/problem-fields?year=" + year + "&scope=MUNICIPALITY"));
        figures.add(figure(
                block.getTranslation("shell.home.year.handed"),
                String.valueOf(
                        board.count(new ProblemFieldFilter(year, null, null, null, ProblemFieldStatus.PUBLISHED))),
                "/problem-fields?year=" + year + "&status=PUBLISHED"));
        var schools = steps.ofMyMunicipality(year);
        for (var step : Step.values()) {
            var reached = schools.stream().filter(it -> it.reached(step)).count();
            figures.add(figure(
                    block.getTranslation("monitoring.steps.column." + step),
                    block.getTranslation("monitoring.steps.of", reached, schools.size()),
                    "/" + MonitoringPaths.HOME + "?year=" + year));
        }
        block.add(Block.muted(block.getTranslation("shell.home.year.words", String.valueOf(year))), figures);
        return block.stage(5);
    }

    /** Whether the help of earlier years shows in the next data. */
    Card helped(Locale language) {
        var block = new Block("shell.home.helped", "/" + MonitoringPaths.HOME);
        effects.measured(FEW)
                .forEach(it -> block.row(
                        it.field().skill(),
                        MonitoringPaths.effect(it.field().id()),
                        line(block, it, language),
                        Chip.of(
                                block.getTranslation(
                                        "monitoring.verdict." + it.effect().verdict()),
                                tone(it.effect().verdict()))));
        return block.done().stage(6);
    }

    private String line(Block block, Measured it, Locale language) {
        var difference = it.effect().difference();
        var low = it.effect().low();
        var high = it.effect().high();
        var about = block.getTranslation(
                "shell.home.helped.line",
                it.field().subject(),
                it.field().grade(),
                String.valueOf(it.effect().from()),
                String.valueOf(it.effect().to()));
        return difference == null || low == null || high == null
                ? about
                : about + " · "
                        + block.getTranslation(
                                "monitoring.effect.difference",
                                formats.points(difference, language),
                                formats.decimal(low, language),
                                formats.decimal(high, language));
    }

    private static Chip.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case IMPROVED -> Chip.Tone.OK;
            case WORSE -> Chip.Tone.BAD;
            case NO_CHANGE, TOO_FEW_DATA -> Chip.Tone.PLAIN;
        };
    }

    private static Anchor figure(String words, String number, String path) {
        var label = new Span(words);
        label.addClassNames("v-muted", "v-sm");
        var big = new Div(number);
        big.addClassNames("v-num", "is-sm");
        var link = new Anchor(path, new Div(label), big);
        link.addClassName("v-figure");
        return link;
    }
}
