package ru.vitok.people;

import java.util.UUID;

/**
 * An area of work of a municipality's methodical service, such as attestation or gifted children.
 *
 * @param holders how many people answer for it
 */
public record WorkArea(UUID id, String name, int holders) {

    public static final int NAME_MAX = 80;
}
