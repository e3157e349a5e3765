package ru.vitok.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;

/** Who of the methodical service answers for what. The areas themselves are settings of the municipality. */
@Service
public class WorkAreas {

    private static final String RESPONSIBILITY = "responsibility";

    private final AreaStore store;
    private final Permissions permissions;
    private final AccountRules rules;
    private final Places places;
    private final AuditJournal journal;

    WorkAreas(AreaStore store, Permissions permissions, AccountRules rules, Places places, AuditJournal journal) {
        this.store = store;
        this.permissions = permissions;
        this.rules = rules;
        this.places = places;
        this.journal = journal;
    }

    /** The municipality's areas in its own order. */
    @Transactional(readOnly = true)
    public List<WorkArea> of(UUID municipality) {
        permissions.require("municipality", Action.VIEW, municipality, null);
        return store.areas(municipality);
    }

    /** Everybody who answers for something in the municipality, by area. */
    @Transactional(readOnly = true)
    public List<Responsibility> responsible(UUID municipality) {
        permissions.require(RESPONSIBILITY, Action.VIEW, municipality, null);
        return store.responsible(municipality);
    }

    /** What the asking person may give to this one: municipalities for whose service the person works. */
    @Transactional(readOnly = true)
    public List<AreaChoice> choices(UUID person) {
        rules.requireView(person);
        var reach = permissions.reach(RESPONSIBILITY, Action.EDIT);
        var mine = store.served(person).stream().filter(reach::contains).toList();
        return places.byName(mine).stream()
                .map(it -> new AreaChoice(it, store.areas(it.id()), store.held(person, it.id())))
                .toList();
    }

    /** From now on the person answers for exactly these areas of the municipality. */
    @Transactional
    public void give(UUID person, UUID municipality, Set<UUID> areas) {
        permissions.require(RESPONSIBILITY, Action.EDIT, municipality, null);
        rules.requireView(person);
        if (!store.served(person).contains(municipality)) {
            throw new Refusal("people.refusal.not-of-service");
        }
        store.keepUsual(municipality);
        store.hold(person, municipality, areas);
        journal.record("RESPONSIBILITY_CHANGED", "person", person);
    }
}
