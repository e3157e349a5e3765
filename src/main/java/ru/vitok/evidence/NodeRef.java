package ru.vitok.evidence;

import java.util.UUID;

/** Which object of the cycle. */
public record NodeRef(NodeType type, UUID id) {}
