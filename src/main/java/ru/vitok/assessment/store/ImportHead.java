package ru.vitok.assessment.store;

import java.util.UUID;
import ru.vitok.assessment.ImportStatus;

/** Whose upload it is and where it stands. */
public record ImportHead(UUID id, UUID organisation, UUID municipality, String name, ImportStatus status) {}
