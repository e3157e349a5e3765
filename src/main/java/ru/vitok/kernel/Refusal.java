package ru.vitok.kernel;

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

    /** What was asked contradicts the present state. */
    public static final class Conflict extends Refusal {
        private Conflict(String key, Object... arguments) {
            super(key, arguments);
        }
    }
}
