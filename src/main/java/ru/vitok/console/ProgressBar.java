package ru.vitok.console;

import java.io.PrintWriter;

/** One line of the terminal that is drawn over again as work goes on. */
class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final String label;
    private String drawn = "";

    ProgressBar(PrintWriter terminal, String label) {
        this.terminal = terminal;
        this.label = label;
    }

    void show(int done, int total) {
        var filled = total == 0 ? 0 : Math.min(WIDTH, done * WIDTH / total);
        var line = "%s [%s%s] %d/%d".formatted(label, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total);
        if (!line.equals(drawn)) {
            drawn = line;
            terminal.print("\r" + line);
            terminal.flush();
        }
    }

    void end() {
        terminal.println();
        terminal.flush();
    }
}
