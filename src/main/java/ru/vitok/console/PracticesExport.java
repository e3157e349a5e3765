package ru.vitok.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.practice.folder.PracticeFolder;

/** Writes the published practices into a folder of Markdown files. */
@Component
class PracticesExport implements ConsoleCommand {

    private final PracticeFolder practices;

    PracticesExport(PracticeFolder practices) {
        this.practices = practices;
    }

    @Override
    public String name() {
        return "practices export";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var folder = Path.of(Options.only(arguments, Set.of("folder")).required("folder"));
        out.println(ConsoleTexts.text("console.practices.exported", practices.write(folder), folder));
        return ConsoleCommands.DONE;
    }
}
