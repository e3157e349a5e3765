package ru.vitok.uikit;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Reads beside the pages, as the person who opened the page, a few at a time, so that no page stands still for another. */
@Component
public class SlowReads {

    private static final int AT_ONCE = 4;

    private final ExecutorService readers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("slow-read-", 0).factory());

    <T> CompletableFuture<T> start(Supplier<T> read) {
        return CompletableFuture.supplyAsync(read, new DelegatingSecurityContextExecutor(readers));
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }
}
