package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import ru.vitok.search.SearchRebuild;

/** Writes the whole search index anew; people go on finding what it holds, unless it is begun from empty. */
@Component
class IndexRewriting implements ConsoleCommand {

    private final SearchRebuild index;
    private final IndexReport report;

    IndexRewriting(SearchRebuild index, IndexReport report) {
        this.index = index;
        this.report = report;
    }

    @Override
    public String name() {
        return "search rebuild";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var from = Options.only(arguments, Set.of("from")).optional("from").orElse("");
        if (!Set.of("", "empty").contains(from)) {
            throw new Misuse("console.misuse.choice", "--from", from, "empty");
        }
        var bar = new ProgressBar(err, report.text("console.search.writing"));
        var total = Math.toIntExact(index.check().entries());
        LongConsumer progress = done -> bar.show(Math.toIntExact(done), Math.max(total, Math.toIntExact(done)));
        if (from.isEmpty()) {
            index.rebuild(progress);
        } else {
            index.rebuildFromEmpty(progress);
        }
        bar.end();
        return report.print(index.check(), out);
    }
}
