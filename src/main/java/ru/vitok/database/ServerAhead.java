package ru.vitok.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A server that starts beside the portal; whoever needs it first waits for it. */
final class ServerAhead {

    private final CompletableFuture<EmbeddedPostgres> server = new CompletableFuture<>();

    private ServerAhead() {}

    static ServerAhead begin(Path data) {
        var ahead = new ServerAhead();
        Thread.ofPlatform().name("postgres-start").start(() -> ahead.start(data));
        return ahead;
    }

    EmbeddedPostgres await() {
        try {
            return server.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Also where the portal failed before it came to need the server: no server outlives it, not even one still starting. */
    void stop() {
        server.thenAccept(ServerAhead::close)
                .handle((_, failure) -> failure == null)
                .join();
    }

    private void start(Path data) {
        try {
            server.complete(EmbeddedServer.start(data));
        } catch (RuntimeException | Error failure) {
            server.completeExceptionally(failure);
        }
    }

    private static void close(EmbeddedPostgres started) {
        try {
            started.close();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
