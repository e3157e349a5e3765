package ru.vitok.people;

import java.util.UUID;

/** A principal whom an outside identity provider vouches for, once linked to a person of the portal. */
public interface IdentifiedBySomeoneElse {
    UUID person();

    String getName();
}
