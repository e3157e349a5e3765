package ru.vitok.search.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.vitok.search.Abbreviations;
import ru.vitok.search.FieldWord;
import ru.vitok.search.LiveWords;

/** Brings the kept words to the searches of this portal: at once after a change here, soon after one elsewhere. */
@Component
class WordsInForce implements LiveWords {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final WordStore store;
    private final Clock clock;
    private volatile Instant looked = Instant.MIN;
    private long edition = -1;

    WordsInForce(WordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void keepFresh() {
        if (looked.isBefore(clock.instant().minus(SOON))) {
            load();
        }
    }

    synchronized void load() {
        looked = clock.instant();
        var now = store.edition();
        if (now != edition) {
            Abbreviations.use(inForce(store.all()));
            edition = now;
        }
    }

    static List<FieldWord> inForce(List<WordLine> kept) {
        var words = new ArrayList<>(FieldWord.shipped());
        kept.stream().filter(line -> !line.on()).map(WordLine::word).forEach(words::remove);
        kept.stream().filter(WordLine::on).map(WordLine::word).forEach(words::add);
        return words;
    }
}
