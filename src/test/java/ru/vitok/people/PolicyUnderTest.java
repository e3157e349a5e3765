package ru.vitok.people;

import java.util.List;
import org.springframework.stereotype.Component;

/** Lets tests of other packages change the policy for a while. */
@Component
public class PolicyUnderTest {

    private final AccessMatrix matrix;

    PolicyUnderTest(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /** Runs the work under these rows, written as in the files. */
    public void under(List<String> rows, Runnable work) {
        var before = matrix.all();
        var keys = matrix.snapshot();
        matrix.replace(rows.stream().map(AccessRule::parse).toList(), keys);
        try {
            work.run();
        } finally {
            matrix.replace(before, keys);
        }
    }
}
