package ru.vitok.console;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.kernel.Refusal;

/**
 * The operator's commands in the terminal. Asks the portal that runs on the data folder; when none does, does the work
 * itself and leaves the database stopped.
 */
public final class ConsoleClient {

    private ConsoleClient() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        System.setOut(System.err);
        System.exit(run(List.of(arguments), out, err));
    }

    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            var words = new ArrayList<>(arguments);
            var data = takeData(words);
            if (words.getFirst().equals("import")) {
                words.replaceAll(ConsoleClient::absoluteIfFile);
            }
            var folder = words.indexOf("--folder") + 1;
            if (folder > 0 && folder < words.size()) {
                words.set(folder, Path.of(words.get(folder)).toAbsolutePath().toString());
            }
            return DataFolder.isHeld(data)
                    ? new RunningPortal(data).run(words, out, err)
                    : StoppedPortal.run(data, words, out, err);
        } catch (Misuse misuse) {
            err.println(ConsoleTexts.explain(misuse));
            return ConsoleCommands.MISUSED;
        } catch (Refusal refusal) {
            err.println(ConsoleTexts.explain(refusal));
            return ConsoleCommands.REFUSED;
        }
    }

    private static Path takeData(List<String> words) {
        var at = words.indexOf("--data");
        if (at < 1 || at + 1 == words.size() || words.get(at + 1).isBlank()) {
            throw new Misuse("console.misuse.data");
        }
        words.remove(at);
        return Path.of(words.remove(at)).toAbsolutePath().normalize();
    }

    /** The portal has another working folder than the terminal. */
    private static String absoluteIfFile(String word) {
        return !word.startsWith("--") && Files.exists(Path.of(word))
                ? Path.of(word).toAbsolutePath().toString()
                : word;
    }
}
