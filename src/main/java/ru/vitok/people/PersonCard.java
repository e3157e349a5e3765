package ru.vitok.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see one.
 *
 * @param teaches names of the organisations where the person teaches, by the staff lists; empty where nothing is known
 * @param areas for what the person answers in the methodical service
 * @param login null as long as nobody opened an account
 */
public record PersonCard(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String position,
        String teaches,
        List<String> areas,
        @Nullable String login,
        boolean disabled,
        List<Grant> grants) {}
