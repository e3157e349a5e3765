package ru.vitok.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.access.probe.Example;
import ru.vitok.access.probe.Probe;
import ru.vitok.kernel.Refusal;

/** Does something as somebody and takes it back, so that the next one finds the example as it was. */
@Component
public class Tries {

    /** What came of it; {@code PASSED} is a refusal of the domain behind the permission, such as «not twice». */
    public enum Outcome {
        DONE,
        PASSED,
        REFUSED
    }

    private final AccessWorld world;
    private final TransactionTemplate transaction;

    Tries(AccessWorld world, TransactionTemplate transaction) {
        this.world = world;
        this.transaction = transaction;
    }

    public Outcome run(Probe probe, Example example, Seat seat) {
        return seat.guest()
                ? inTransaction(probe, example, seat)
                : world.people().as(seat.person(), () -> inTransaction(probe, example, seat));
    }

    private Outcome inTransaction(Probe probe, Example example, Seat seat) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return probe.attempt().done(example, seat) ? Outcome.DONE : Outcome.REFUSED;
            } catch (AccessDeniedException | Refusal.NotFound refused) {
                return Outcome.REFUSED;
            } catch (Refusal passed) {
                return Outcome.PASSED;
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
