package ru.vitok.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For which of a municipality's areas a person of its service answers, and which there are. */
public record AreaChoice(Organisation municipality, List<WorkArea> areas, Set<UUID> chosen) {}
