package ru.vitok.search.words;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.search.Demand;
import ru.vitok.search.FieldWord;
import ru.vitok.search.SearchDemand;

/** The words of the field, kept by methodists and administrators for the whole portal. */
@Service
public class SearchWords {

    public static final int SHORT_MAX = WordRules.SHORT_MAX;
    public static final int LONG_MAX = WordRules.LONG_MAX;

    private static final int MISSED_READ = 100;

    private final WordStore store;
    private final WordBook book;
    private final WordKeepers keepers;
    private final SearchDemand demand;

    SearchWords(WordStore store, WordBook book, WordKeepers keepers, SearchDemand demand) {
        this.store = store;
        this.book = book;
        this.keepers = keepers;
        this.demand = demand;
    }

    /** Whether the asking person keeps the words; for links. */
    public boolean mine() {
        return keepers.here();
    }

    /** All lines, those added here first. */
    @Transactional(readOnly = true)
    public List<WordLine> all() {
        keepers.require(Action.VIEW);
        return lines().all();
    }

    /** What was looked for and not found and has no line yet. */
    @Transactional(readOnly = true)
    public List<Demand> missed(int limit) {
        keepers.require(Action.VIEW);
        var lines = lines();
        return demand.most(MISSED_READ).stream()
                .filter(it -> !lines.explain(it.words()))
                .limit(limit)
                .toList();
    }

    @Transactional
    public WordLine add(String shortForm, String longForm) {
        begin(Action.CREATE);
        var word = lines().rulesWithout(null).read(shortForm, longForm);
        return book.put("ADDED", UUID.randomUUID(), word, false);
    }

    @Transactional
    public WordLine change(WordLine line, String shortForm, String longForm) {
        begin(Action.EDIT);
        var old = lines().added(line).orElseThrow(Refusal::notFound);
        var word = lines().rulesWithout(old).read(shortForm, longForm);
        return book.put("CHANGED", old.id(), word, false);
    }

    /** Deletes a line added here; a shipped one is switched off. */
    @Transactional
    public WordLine remove(WordLine line) {
        begin(Action.DELETE);
        if (!line.shipped()) {
            return book.remove("REMOVED", lines().added(line).orElseThrow(Refusal::notFound));
        }
        if (!FieldWord.shipped().contains(line.word())
                || lines().off(line.word()).isPresent()) {
            throw Refusal.notFound();
        }
        return book.put("REMOVED", UUID.randomUUID(), line.word(), true);
    }

    /** Takes a removal back: the line counts again. */
    @Transactional
    public WordLine restore(WordLine line) {
        begin(Action.CREATE);
        if (line.shipped()) {
            return book.remove("RESTORED", lines().off(line.word()).orElseThrow(Refusal::notFound));
        }
        var word = lines().rulesWithout(null)
                .read(line.word().shortForm(), line.word().longForm());
        return book.put("RESTORED", line.id(), word, false);
    }

    private WordLines lines() {
        return new WordLines(store.all());
    }

    private void begin(Action action) {
        keepers.require(action);
        store.lock();
    }
}
