package ru.vitok.file.check;

import java.util.List;

/** The file is not taken. */
public final class UnfitFile extends RuntimeException {

    private final Fault fault;
    private final transient List<Object> details;

    public UnfitFile(Fault fault, Object... details) {
        super(fault.name());
        this.fault = fault;
        this.details = List.of(details);
    }

    UnfitFile(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
        this.details = List.of();
    }

    public Fault fault() {
        return fault;
    }

    public List<Object> details() {
        return details;
    }
}
