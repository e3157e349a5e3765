package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;

/** A municipality's schools by login, by the centre's code and by the name that people write; of one name twice none. */
public final class NamedSchools {

    private final Known known;
    private final Map<String, UUID> names = new HashMap<>();

    public NamedSchools(Known known, Organisations organisations) {
        this.known = known;
        var twice = new HashSet<String>();
        for (Organisation school : organisations.schools(known.municipality().id())) {
            if (names.put(Names.normal(school.name()), school.id()) != null) {
                twice.add(Names.normal(school.name()));
            }
        }
        names.keySet().removeAll(twice);
    }

    public Optional<UUID> find(String written) {
        var coded = known.schools().get(written);
        return Optional.ofNullable(coded != null ? coded : names.get(Names.normal(written)));
    }

    /** Names the cell of a school that the upload may not speak of, or that nobody knows. */
    void check(String written, int row, int column, Problems problems) {
        var reach = known.reach(written);
        if (reach != Known.Reach.KNOWN && find(written).isEmpty()) {
            problems.at(
                    row,
                    column,
                    reach == Known.Reach.FOREIGN ? ProblemCode.SCHOOL_FOREIGN : ProblemCode.SCHOOL_UNKNOWN,
                    written);
        }
    }
}
