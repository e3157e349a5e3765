package ru.vitok.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An object of the cycle as the trail shows it.
 *
 * @param title what a person would call it
 * @param detail one line beneath, such as «ВПР 2026, 24 школы, 1 048 работ»; may be empty
 * @param status a word of the owning module, such as PUBLISHED
 * @param path the address of its page
 * @param audience who may see it
 */
public record Node(
        NodeRef ref,
        String title,
        String detail,
        String status,
        String path,
        @Nullable UUID organisation,
        Set<String> audience,
        Instant at) {}
