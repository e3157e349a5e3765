package ru.vitok.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Accounts;
import ru.vitok.people.Viewers;

/** Takes files of results in, as the person would on the page of imports, and says of each what became of it. */
@Component
class ImportFiles implements ConsoleCommand {

    private final Accounts accounts;
    private final Viewers viewers;
    private final ImportRun run;

    ImportFiles(Accounts accounts, Viewers viewers, ImportRun run) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.run = run;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var options = Options.parse(arguments, Set.of("user"));
        var login = options.required("user");
        if (options.rest().isEmpty()) {
            throw new Misuse("console.misuse.files");
        }
        var person = accounts.person(login).orElseThrow(() -> new Refusal("console.refusal.login", login));
        var uploads = Upload.of(options.rest().stream().map(Path::of).toList());
        return as(person, uploads, out, err) ? ConsoleCommands.DONE : ConsoleCommands.REFUSED;
    }

    private boolean as(UUID person, List<Upload> uploads, PrintWriter out, PrintWriter err) {
        try {
            return viewers.as(person, () -> {
                var all = true;
                for (var upload : uploads) {
                    all &= run.take(upload, out, err);
                }
                return all;
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
