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
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.folder.PracticeFolder;
import ru.vitok.uikit.ModuleTranslations;

/** Takes a folder of Markdown files into the library in the name of the person who brings it. */
@Component
class PracticesImport implements ConsoleCommand {

    /** As drafts, which go their usual way, or published at once by who may do that without a review. */
    private enum Into {
        DRAFT,
        PUBLISHED
    }

    private final PracticeFolder practices;
    private final Accounts accounts;
    private final Viewers viewers;
    private final ModuleTranslations texts;

    PracticesImport(PracticeFolder practices, Accounts accounts, Viewers viewers, ModuleTranslations texts) {
        this.practices = practices;
        this.accounts = accounts;
        this.viewers = viewers;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "practices import";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var options = Options.only(arguments, Set.of("folder", "user", "status"));
        var folder = Path.of(options.required("folder"));
        var login = options.required("user");
        var into = options.optional("status").isPresent() ? options.oneOf("status", Into.class) : Into.DRAFT;
        var person = accounts.person(login).orElseThrow(() -> new Refusal("console.refusal.login", login));
        var outcomes = read(person, folder, PracticeStatus.valueOf(into.name()));
        var refused = outcomes.stream().filter(it -> it.refusal().isPresent()).toList();
        refused.forEach(it -> err.println(ConsoleTexts.text(
                "console.practices.refused", it.file(), explain(it.refusal().orElseThrow()))));
        out.println(ConsoleTexts.text("console.practices.imported", outcomes.size() - refused.size(), refused.size()));
        return refused.isEmpty() ? ConsoleCommands.DONE : ConsoleCommands.REFUSED;
    }

    private List<PracticeFolder.Outcome> read(UUID person, Path folder, PracticeStatus status) {
        try {
            return viewers.as(person, () -> practices.read(folder, status));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String explain(Refusal refusal) {
        return texts.getTranslation(refusal.key(), ModuleTranslations.RUSSIAN, refusal.arguments());
    }
}
