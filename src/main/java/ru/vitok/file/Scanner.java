package ru.vitok.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vitok.file.check.Fault;
import ru.vitok.file.check.UnfitFile;

/**
 * Asks the operator's clamd, where there is one, whether it knows a virus in the content (command INSTREAM). While it
 * does not answer nothing is taken in: a file that nobody looked at is not kept.
 */
@Component
class Scanner {

    private static final Logger log = LoggerFactory.getLogger(Scanner.class);
    private static final int PORT = 3310;
    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final int ANSWER_MILLISECONDS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int ANSWER = 1024;

    private final String address;

    /** @param address host or host:port of clamd; empty where there is none */
    Scanner(@Value("${vitok.clamd:}") String address) {
        this.address = address.strip();
    }

    void check(byte[] bytes) {
        if (address.isEmpty()) {
            return;
        }
        var answer = ask(bytes);
        if (answer.endsWith("FOUND")) {
            log.warn("clamd refused a file: {}", answer.replaceAll("\\p{Cntrl}", " "));
            throw new UnfitFile(Fault.VIRUS);
        }
        if (!answer.endsWith("OK")) {
            throw down(answer, null);
        }
    }

    private String ask(byte[] bytes) {
        try (var socket = new Socket()) {
            socket.connect(place(), CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                var length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException | IllegalArgumentException failure) {
            throw down(failure.toString(), failure);
        }
    }

    private InetSocketAddress place() {
        var colon = address.lastIndexOf(':');
        return colon < 0
                ? new InetSocketAddress(address, PORT)
                : new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static UnfitFile down(String why, @org.jspecify.annotations.Nullable Throwable cause) {
        log.error("clamd did not check a file: {}", why.replaceAll("\\p{Cntrl}", " "), cause);
        return new UnfitFile(Fault.SCANNER_DOWN);
    }
}
