package ru.vitok.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A finding as it is stored: under its field's id, with its snapshots in the ledger. */
record FoundRow(UUID id, Finding finding, List<UUID> evidence, Set<String> audience) {}
