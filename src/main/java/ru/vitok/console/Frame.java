package ru.vitok.console;

/** A piece of a command's output on its way to the terminal: one line of the answer, its first letter the channel. */
record Frame(char channel, String text) {

    static final char OUT = 'o';
    static final char ERR = 'e';
    static final char STATUS = 's';

    static Frame of(String line) {
        return new Frame(line.charAt(0), line.substring(1).translateEscapes());
    }

    String line() {
        return channel + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "\n";
    }
}
