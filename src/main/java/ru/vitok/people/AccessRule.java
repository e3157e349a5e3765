package ru.vitok.people;

import org.jspecify.annotations.Nullable;

/** One row of the access matrix; a null role is the guest. */
record AccessRule(String object, Action action, @Nullable Role role, Relation relation) {

    static AccessRule parse(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("access matrix: four cells wanted in «%s»".formatted(line));
        }
        var role = cells[2].strip();
        return new AccessRule(
                cells[0].strip(),
                Action.valueOf(cells[1].strip()),
                role.equals("GUEST") ? null : Role.valueOf(role),
                Relation.valueOf(cells[3].strip()));
    }
}
