package ru.vitok.console;

import java.io.PrintWriter;
import org.springframework.stereotype.Component;
import ru.vitok.search.IndexCheck;
import ru.vitok.uikit.ModuleTranslations;

/** Says in a line how the index stands beside the database; the exit status says it to a program. */
@Component
class IndexReport {

    private final ModuleTranslations texts;

    IndexReport(ModuleTranslations texts) {
        this.texts = texts;
    }

    int print(IndexCheck check, PrintWriter out) {
        out.println(
                check.agrees()
                        ? text("console.search.agrees", check.entries())
                        : text(
                                "console.search.differs",
                                check.entries(),
                                check.missing(),
                                check.stray(),
                                check.outdated()));
        return check.agrees() ? ConsoleCommands.DONE : ConsoleCommands.REFUSED;
    }

    String text(String key, Object... arguments) {
        return texts.getTranslation(key, ModuleTranslations.RUSSIAN, arguments);
    }
}
