package ru.vitok.file.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ru.vitok.file.FileKind;

/** The child: reads one file from its input and writes its words or its small picture to its output. */
public final class ReaderProcess {

    static final String WORDS = "words";
    static final String PICTURE = "picture";

    private ReaderProcess() {}

    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        // parsers talk; what they say must not mix with the answer
        System.setOut(System.err);
        read(arguments[0], FileKind.valueOf(arguments[1]), System.in, out);
        out.flush();
    }

    private static void read(String what, FileKind kind, InputStream in, OutputStream out) throws Exception {
        switch (what) {
            case WORDS -> out.write(DocumentWords.of(kind, in).getBytes(StandardCharsets.UTF_8));
            case PICTURE -> SmallPicture.write(kind.drawnAs(), in, out);
            default -> throw new IOException(what);
        }
    }
}
