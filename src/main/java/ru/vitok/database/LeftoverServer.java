package ru.vitok.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A portal that was killed leaves its database server running, and a second server refuses the same folder. The
 * leftover is told to stop (the kill lost nothing: it recovers from its log); a stale lock of another process goes.
 */
final class LeftoverServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftoverServer() {}

    static void stop(Path folder) throws IOException {
        var lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        var pid = Files.readAllLines(lock).getFirst().strip();
        var server =
                pid.matches("\\d+") ? ProcessHandle.of(Long.parseLong(pid)) : java.util.Optional.<ProcessHandle>empty();
        if (server.isPresent() && isOurs(pid, folder)) {
            interrupt(pid);
            await(server.get());
        }
        Files.deleteIfExists(lock);
    }

    private static boolean isOurs(String pid, Path folder) throws IOException {
        var command = Path.of("/proc", pid, "cmdline");
        if (!Files.exists(command)) {
            return false;
        }
        var words = Files.readString(command).replace('\0', ' ');
        return words.contains("postgres") && words.contains(folder.toString());
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for clients. */
    private static void interrupt(String pid) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", pid).start().waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            if (!(late.getCause() instanceof TimeoutException)) {
                throw late;
            }
            server.destroyForcibly();
        }
    }
}
