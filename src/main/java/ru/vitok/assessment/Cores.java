package ru.vitok.assessment;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work that only reckons, on as many threads as there are cores. What runs here asks neither database nor viewer. */
@Component
class Cores implements DisposableBean {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("reading-", 1).daemon().factory());

    <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
