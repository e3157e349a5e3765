package ru.vitok.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Sends what is written to it as frames of one channel, one at each flush. */
class FrameWriter extends Writer {

    private final char channel;
    private final OutputStream answer;
    private final StringBuilder pending = new StringBuilder();

    FrameWriter(char channel, OutputStream answer) {
        super(answer);
        this.channel = channel;
        this.answer = answer;
    }

    static PrintWriter printer(char channel, OutputStream answer) {
        return new PrintWriter(new FrameWriter(channel, answer), true);
    }

    @Override
    public void write(char[] characters, int from, int count) {
        synchronized (lock) {
            pending.append(characters, from, count);
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            if (!pending.isEmpty()) {
                answer.write(new Frame(channel, pending.toString()).line().getBytes(StandardCharsets.UTF_8));
                pending.setLength(0);
            }
            answer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
