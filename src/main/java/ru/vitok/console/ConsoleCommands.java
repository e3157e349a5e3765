package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.ModuleTranslations;

/** Finds the command that the words call and turns every failure into a sentence and an exit status. */
@Component
class ConsoleCommands {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private static final Logger log = LoggerFactory.getLogger(ConsoleCommands.class);

    private final List<ConsoleCommand> commands;
    private final ModuleTranslations texts;

    ConsoleCommands(List<ConsoleCommand> commands, ModuleTranslations texts) {
        this.commands = List.copyOf(commands);
        this.texts = texts;
    }

    int run(List<String> words, PrintWriter out, PrintWriter err) {
        try {
            var command =
                    called(words).orElseThrow(() -> new Misuse("console.misuse.command", String.join(" ", words)));
            return command.run(words.subList(length(command), words.size()), out, err);
        } catch (Misuse misuse) {
            err.println(explain(misuse));
            return MISUSED;
        } catch (Refusal refusal) {
            err.println(explain(refusal));
            return REFUSED;
        } catch (AccessDeniedException forbidden) {
            err.println(explain(new Refusal("kernel.refusal.forbidden")));
            return REFUSED;
        } catch (RuntimeException problem) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("A console command failed, reference {}", reference, problem);
            err.println(explain(new Refusal("console.refusal.unexpected", reference)));
            return REFUSED;
        }
    }

    private Optional<ConsoleCommand> called(List<String> words) {
        return commands.stream()
                .filter(command -> words.size() >= length(command)
                        && String.join(" ", words.subList(0, length(command))).equals(command.name()))
                .findFirst();
    }

    private String explain(Refusal refusal) {
        return texts.getTranslation(refusal.key(), ModuleTranslations.RUSSIAN, refusal.arguments());
    }

    private static int length(ConsoleCommand command) {
        return command.name().split(" ", -1).length;
    }
}
