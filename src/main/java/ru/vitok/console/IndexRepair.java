package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.search.IndexCheck;
import ru.vitok.search.SearchRebuild;

/** Says what of the search index differs from the database, has it written anew and looks again. */
@Component
class IndexRepair implements ConsoleCommand {

    private static final int LOOKS = 30;

    private final SearchRebuild index;
    private final IndexReport report;

    IndexRepair(SearchRebuild index, IndexReport report) {
        this.index = index;
        this.report = report;
    }

    @Override
    public String name() {
        return "search repair";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Options.only(arguments, Set.of());
        var found = index.repair();
        var already = report.print(found, out) == ConsoleCommands.DONE;
        return already ? ConsoleCommands.DONE : report.print(mended(), out);
    }

    /** What is put to be written takes a moment; each look at a differing index takes more than a second. */
    private IndexCheck mended() {
        var now = index.check();
        for (var look = 1; look < LOOKS && !now.agrees(); look++) {
            now = index.check();
        }
        return now;
    }
}
