package ru.vitok.kernel;

import java.time.Duration;

/** The domain said no. Carries a message key, never a sentence: the sentence is chosen by the reader's language. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same answer for what does not exist and for what the asking person may not see. */
    public static Refusal notFound() {
        return new NotFound();
    }

    /** No, because of the state in which things are now; becomes 409 at the REST door. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Conflict(key, arguments);
    }

    /** Too much for now; becomes 429 at the REST door, with the time after which to come again. */
    public static Refusal later(String key, Duration wait, Object... arguments) {
        return new Later(key, wait, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Becomes 404 at the REST door and the «not found» page on the screen. */
    public static final class NotFound extends Refusal {
        private NotFound() {
            super("kernel.refusal.not-found");
        }
    }

    /** What was asked is possible after a while. */
    public static final class Later extends Refusal {
        private final Duration wait;

        private Later(String key, Duration wait, Object... arguments) {
            super(key, arguments);
            this.wait = wait;
        }

        /** In whole seconds, at least one. */
        public long seconds() {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }

    /** What was asked contradicts the present state. */
    public static final class Conflict extends Refusal {
        private Conflict(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
