package ru.vitok.people;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.ModuleTranslations;

/** Settings of municipalities: the stages of their cycle and the areas of work that {@link WorkAreas} gives to people. */
@Service
public class Municipalities {

    public static final int NAME_MAX = 40;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Places places;
    private final AreaSettings areas;
    private final AuditJournal journal;
    private final ModuleTranslations texts;

    Municipalities(
            JdbcClient jdbc,
            Permissions permissions,
            Places places,
            AreaSettings areas,
            AuditJournal journal,
            ModuleTranslations texts) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.places = places;
        this.areas = areas;
        this.journal = journal;
        this.texts = texts;
    }

    /** The settings, or those every municipality starts with. */
    public Municipality get(@Nullable UUID municipality) {
        if (municipality == null) {
            return usual(new UUID(0, 0));
        }
        return jdbc.sql("select stages, stage_names from municipality_settings where municipality_id = :id")
                .param("id", municipality)
                .query((row, _) -> new Municipality(municipality, row.getInt(1), strings(row.getArray(2))))
                .optional()
                .orElseGet(() -> usual(municipality));
    }

    /** Those whose settings the asking person may change, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> mine() {
        var reach = permissions.reach("municipality", Action.EDIT);
        var mine = places.byName(reach).stream()
                .filter(it -> it.kind() == OrganisationKind.MUNICIPALITY)
                .toList();
        if (mine.isEmpty()) {
            throw Refusal.notFound();
        }
        return mine;
    }

    /** Five or six names; changing the number starts with the usual names. */
    @Transactional
    public void save(UUID municipality, List<String> stageNames, List<AreaChange> changes) {
        permissions.require("municipality", Action.EDIT, municipality, null);
        var names = stageNames.stream().map(String::strip).toList();
        if (names.size() < 5
                || names.size() > 6
                || names.stream().anyMatch(it -> it.isEmpty() || it.length() > NAME_MAX)) {
            throw new Refusal("people.refusal.stages", NAME_MAX);
        }
        areas.change(municipality, changes);
        jdbc.sql("""
                insert into municipality_settings (municipality_id, stages, stage_names)
                values (:id, :stages, :names) on conflict (municipality_id)
                do update set stages = excluded.stages, stage_names = excluded.stage_names""")
                .param("id", municipality)
                .param("stages", names.size())
                .param("names", names.toArray(String[]::new))
                .update();
        journal.record("SETTINGS_CHANGED", "municipality", municipality);
    }

    /**
     * The names that most municipalities use for their five or six stages: the municipality's own text, so in its own
     * language whoever reads it.
     */
    public List<String> usualNames(int stages) {
        return List.of(texts.getTranslation("people.stages." + stages, ModuleTranslations.RUSSIAN)
                .split(", "));
    }

    private Municipality usual(UUID municipality) {
        return new Municipality(municipality, 5, usualNames(5));
    }

    private static List<String> strings(java.sql.Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
