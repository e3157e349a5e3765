package ru.vitok.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import ru.vitok.kernel.Refusal;

class ScannerTest {

    private static final byte[] FILE = Samples.pdf("clean".repeat(20));

    @Test
    void withoutAScannerNothingIsAsked() {
        assertThat(Checks.with(new Scanner("")).check("a.pdf", FILE).kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void aCleanFilePassesAndTheScannerSawAllOfIt() throws Exception {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var seen = answer(clamd, "stream: OK");

            assertThat(check(clamd).check("a.pdf", FILE).name()).isEqualTo("a.pdf");
            assertThat(seen.get()).isEqualTo(FILE);
        }
    }

    @Test
    void aVirusIsRefusedByItsFilesName() throws Exception {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(clamd, "stream: Eicar-Signature FOUND");

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> check(clamd).check("../заражён.pdf", FILE))
                    .returns("file.refusal.unfit.virus", Refusal::key)
                    .satisfies(it -> assertThat(it.arguments()).containsExactly("заражён.pdf"));
        }
    }

    @Test
    void aScannerThatIsDownOrConfusedHoldsEverythingBack() throws Exception {
        var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var gone = check(clamd);
        clamd.close();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> gone.check("a.pdf", FILE))
                .returns("file.refusal.unfit.scanner-down", Refusal::key);
        try (var confused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(confused, "INSTREAM size limit exceeded. ERROR");

            assertThatExceptionOfType(Refusal.Conflict.class)
                    .isThrownBy(() -> check(confused).check("a.pdf", FILE));
        }
    }

    private static FileCheck check(ServerSocket clamd) {
        return Checks.with(new Scanner("127.0.0.1:" + clamd.getLocalPort()));
    }

    /** Speaks the scanner's part of INSTREAM once. */
    private static CompletableFuture<byte[]> answer(ServerSocket clamd, String words) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = clamd.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var seen = new ByteArrayOutputStream();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    seen.writeBytes(in.readNBytes(length));
                }
                socket.getOutputStream().write((words + "\0").getBytes(StandardCharsets.UTF_8));
                return seen.toByteArray();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
