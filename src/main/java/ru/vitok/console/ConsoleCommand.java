package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;

/** One thing an operator can ask for in the terminal. Its beans are found by {@link ConsoleCommands}. */
interface ConsoleCommand {

    /** The words that call it: «org add». */
    String name();

    /**
     * Does it and answers with the exit status.
     *
     * @param out what another program may read: a token, a link
     * @param err what only a person reads: progress, explanations
     */
    int run(List<String> arguments, PrintWriter out, PrintWriter err);
}
