package ru.vitok.evidence;

/** One thing led to another. */
public record Edge(NodeRef from, NodeRef to, EdgeKind kind) {}
