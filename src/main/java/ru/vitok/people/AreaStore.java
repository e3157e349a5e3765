package ru.vitok.people;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.ModuleTranslations;

/** Reads and writes areas of work. A municipality that never changed anything has the usual ones, stored when needed. */
@Component
class AreaStore {

    private final JdbcClient jdbc;
    private final ModuleTranslations texts;

    AreaStore(JdbcClient jdbc, ModuleTranslations texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    List<WorkArea> areas(UUID municipality) {
        var stored = jdbc.sql("""
                select w.id, w.name, (select count(*) from area_responsibility r where r.area_id = w.id)
                from work_area w where w.municipality_id = :municipality order by w.place, w.name""")
                .param("municipality", municipality)
                .query((row, _) -> new WorkArea(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
        return stored.isEmpty() && untouched(municipality) ? usual(municipality) : stored;
    }

    List<Responsibility> responsible(UUID municipality) {
        return jdbc.sql("""
                select r.name, p.id, p.full_name, p.position from area_responsibility r
                join person p on p.id = r.person_id where r.municipality_id = :municipality
                order by r.place, r.name, p.full_name collate "ru-x-icu\"""")
                .param("municipality", municipality)
                .query((row, _) -> new Responsibility(
                        row.getString(1), row.getObject(2, UUID.class), row.getString(3), row.getString(4)))
                .list();
    }

    /** Municipalities for whose methodical service the person works. */
    Set<UUID> served(UUID person) {
        return new LinkedHashSet<>(jdbc.sql("select municipality_id from service_person where person_id = :person")
                .param("person", person)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    Set<UUID> held(UUID person, UUID municipality) {
        return new LinkedHashSet<>(jdbc.sql("""
                select area_id from area_responsibility
                where person_id = :person and municipality_id = :municipality""")
                .param("person", person)
                .param("municipality", municipality)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Areas of other municipalities among these are passed over. */
    void hold(UUID person, UUID municipality, Set<UUID> areas) {
        var wanted = areas.toArray(UUID[]::new);
        jdbc.sql("""
                delete from area_holder h using work_area w where w.id = h.area_id
                and h.person_id = :person and w.municipality_id = :municipality and not h.area_id = any (:areas)""")
                .param("person", person)
                .param("municipality", municipality)
                .param("areas", wanted)
                .update();
        jdbc.sql("""
                insert into area_holder (area_id, person_id)
                select id, :person from work_area where municipality_id = :municipality and id = any (:areas)
                on conflict do nothing""")
                .param("person", person)
                .param("municipality", municipality)
                .param("areas", wanted)
                .update();
    }

    /** Before the first change: the areas that were only read from the texts so far become rows with the same ids. */
    void keepUsual(UUID municipality) {
        if (untouched(municipality)) {
            var place = 0;
            for (var area : usual(municipality)) {
                put(area.id(), municipality, area.name(), ++place);
            }
        }
    }

    void put(UUID area, UUID municipality, String name, int place) {
        jdbc.sql("""
                insert into work_area (id, municipality_id, name, place) values (:id, :municipality, :name, :place)
                on conflict (id) do update set name = excluded.name, place = excluded.place
                where work_area.municipality_id = excluded.municipality_id""")
                .param("id", area)
                .param("municipality", municipality)
                .param("name", name)
                .param("place", place)
                .update();
    }

    void remove(UUID area, UUID municipality) {
        jdbc.sql("delete from work_area where id = :id and municipality_id = :municipality")
                .param("id", area)
                .param("municipality", municipality)
                .update();
    }

    private boolean untouched(UUID municipality) {
        return jdbc.sql("""
                select not exists (select from municipality_settings where municipality_id = :municipality)
                and not exists (select from work_area where municipality_id = :municipality)""")
                .param("municipality", municipality)
                .query(Boolean.class)
                .single();
    }

    /** The municipality's own text, so in its own language whoever reads it. */
    private List<WorkArea> usual(UUID municipality) {
        return List.of(texts.getTranslation("people.areas", ModuleTranslations.RUSSIAN)
                        .split(", "))
                .stream()
                .map(name -> new WorkArea(named(municipality, name), name, 0))
                .toList();
    }

    private static UUID named(UUID municipality, String name) {
        return UUID.nameUUIDFromBytes((municipality + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
