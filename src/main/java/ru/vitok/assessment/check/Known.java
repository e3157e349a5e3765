package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;

/**
 * What is known while one upload is read: the schools of its municipality and the tests, also those that stand in the
 * same upload. The order of files in an archive therefore never matters.
 */
public class Known {

    private final Organisation municipality;
    private final @Nullable UUID onlySchool;
    private final KnownTests tests;
    private final Organisations organisations;
    private final Map<String, UUID> schools = new HashMap<>();
    private final Set<String> announced = new HashSet<>();
    private final Map<SliceKey, SliceRow> standing = new HashMap<>();

    Known(
            Organisation municipality,
            @Nullable UUID onlySchool,
            List<SliceRow> withData,
            Tests tests,
            Organisations organisations) {
        this.municipality = municipality;
        this.onlySchool = onlySchool;
        this.tests = new KnownTests(municipality.id(), tests);
        this.organisations = organisations;
        withData.forEach(it -> standing.put(it.key(), it));
        for (var school : organisations.schools(municipality.id())) {
            schools.put(school.code(), school.id());
            if (school.secondCode() != null) {
                schools.put(school.secondCode(), school.id());
            }
        }
    }

    /** How an upload's reach stands to a school's code. */
    public enum Reach {
        KNOWN,
        FOREIGN,
        UNKNOWN
    }

    public Organisation municipality() {
        return municipality;
    }

    /** Schools by their login and by the processing centre's code. */
    public Map<String, UUID> schools() {
        return schools;
    }

    public Reach reach(String code) {
        var school = schools.get(code);
        if (school != null) {
            return onlySchool == null || onlySchool.equals(school) ? Reach.KNOWN : Reach.FOREIGN;
        }
        if (announced.contains(code)) {
            return Reach.KNOWN;
        }
        return organisations.byCode(code).isPresent() ? Reach.FOREIGN : Reach.UNKNOWN;
    }

    /** The code of the school of this name; of two schools of one name none is meant. */
    public Optional<String> schoolNamed(String name) {
        var alike = organisations.schools(municipality.id()).stream()
                .filter(it -> Names.same(it.name(), name))
                .map(Organisation::code)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** The code of the only school that the upload may speak of; null for a municipality's upload. */
    public @Nullable String ownSchool() {
        return onlySchool == null ? null : organisations.get(onlySchool).code();
    }

    public boolean wholeMunicipality() {
        return onlySchool == null;
    }

    /** Whether this upload may bring figures of the school; of no school means of the municipality and beyond. */
    public boolean mayBring(@Nullable UUID school) {
        return onlySchool == null || onlySchool.equals(school);
    }

    public Optional<TestForm> test(SliceKey key) {
        return tests.of(key);
    }

    /** After a specification was stored: what was answered before may no longer be so. */
    public void forgetTests() {
        tests.forget();
    }

    public String subject(String written) {
        return tests.subject(written);
    }

    /** Whether the portal knows the subject; a level or a part in brackets does not make it another. */
    public boolean teaches(String subject) {
        return tests.teaches(subject);
    }

    /** The slice, if it had confirmed data when the upload began to be read. */
    public Optional<SliceRow> standing(SliceKey key) {
        return Optional.ofNullable(standing.get(key));
    }

    public void announce(SchoolTable table) {
        for (var school : table.schools()) {
            announced.add(school.code());
            if (school.centreCode() != null) {
                announced.add(school.centreCode());
            }
        }
    }

    public void announce(Specification specification) {
        tests.announce(specification);
    }
}
