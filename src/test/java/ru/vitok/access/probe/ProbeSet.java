package ru.vitok.access.probe;

import java.util.List;

/** The probes of one module; a component, found by its kind. */
public interface ProbeSet {

    List<Probe> probes();
}
