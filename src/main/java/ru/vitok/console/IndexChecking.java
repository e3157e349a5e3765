package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.search.SearchRebuild;

/** Compares the search index with the database and changes nothing. */
@Component
class IndexChecking implements ConsoleCommand {

    private final SearchRebuild index;
    private final IndexReport report;

    IndexChecking(SearchRebuild index, IndexReport report) {
        this.index = index;
        this.report = report;
    }

    @Override
    public String name() {
        return "search check";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Options.only(arguments, Set.of());
        var status = report.print(index.check(), out);
        if (status != ConsoleCommands.DONE) {
            err.println(report.text("console.search.mend"));
        }
        return status;
    }
}
