package ru.vitok.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A poll of a session.
 *
 * @param votes how many chose each option
 * @param mine the option the reader chose
 */
public record Poll(
        UUID id,
        String question,
        List<String> options,
        List<Integer> votes,
        @Nullable Integer mine,
        boolean closed) {

    public int total() {
        return votes.stream().mapToInt(Integer::intValue).sum();
    }
}
