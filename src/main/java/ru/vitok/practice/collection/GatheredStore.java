package ru.vitok.practice.collection;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of collections. A query finds those that are published and the asking person's own. */
@Component
class GatheredStore {

    private static final String SELECT = """
            select c.*, p.full_name, c.owner_id = :me as mine,
              (select count(*) from practice_collection_item i join practice x on x.id = i.practice_id
               where i.collection_id = c.id and x.status in ('PUBLISHED', 'ON_TRIAL', 'TRIED', 'RECOMMENDED', 'IN_COURSE')) as items
            from practice_collection c join person p on p.id = c.owner_id
            where (c.published or c.owner_id = :me)""";

    private final JdbcClient jdbc;

    GatheredStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, String title, String about, UUID owner, UUID organisation, OffsetDateTime now) {
        jdbc.sql("""
                insert into practice_collection (id, title, about, owner_id, organisation_id, published, changed_at)
                values (:id, :title, :about, :owner, :organisation, false, :now)""")
                .param("id", id)
                .param("title", title)
                .param("about", about)
                .param("owner", owner)
                .param("organisation", organisation)
                .param("now", now)
                .update();
    }

    void describe(UUID id, String title, String about) {
        jdbc.sql("update practice_collection set title = :title, about = :about where id = :id")
                .param("title", title)
                .param("about", about)
                .param("id", id)
                .update();
    }

    void publish(UUID id, boolean published, UUID organisation, @Nullable UUID club) {
        jdbc.sql("""
                update practice_collection set published = :published, organisation_id = :organisation, club_id = :club
                where id = :id""")
                .param("published", published)
                .param("organisation", organisation)
                .param("club", club, Types.OTHER)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from practice_collection where id = :id")
                .param("id", id)
                .update();
    }

    /** At the end; the same practice again only gets the new word. */
    void put(UUID id, UUID practice, String why) {
        jdbc.sql("""
                insert into practice_collection_item (collection_id, practice_id, place, why)
                select :id, :practice, coalesce(max(place), 0) + 1, :why from practice_collection_item
                where collection_id = :id
                on conflict (collection_id, practice_id) do update set why = excluded.why""")
                .param("id", id)
                .param("practice", practice)
                .param("why", why)
                .update();
    }

    void take(UUID id, UUID practice) {
        jdbc.sql("delete from practice_collection_item where collection_id = :id and practice_id = :practice")
                .param("id", id)
                .param("practice", practice)
                .update();
    }

    void order(UUID id, List<UUID> practices) {
        for (var place = 0; place < practices.size(); place++) {
            jdbc.sql("""
                    update practice_collection_item set place = :place
                    where collection_id = :id and practice_id = :practice""")
                    .param("place", place)
                    .param("id", id)
                    .param("practice", practices.get(place))
                    .update();
        }
    }

    /** Practices and why, in their order. */
    Map<UUID, String> items(UUID id) {
        var items = new LinkedHashMap<UUID, String>();
        jdbc.sql("select practice_id, why from practice_collection_item where collection_id = :id order by place")
                .param("id", id)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(it -> items.put(it.getKey(), it.getValue()));
        return items;
    }

    Optional<PracticeCollection> find(UUID id, @Nullable UUID me) {
        return list(" and c.id = :id", me, id).stream().findFirst();
    }

    List<PracticeCollection> mine(UUID me) {
        return list(" and c.owner_id = :id order by c.changed_at desc", me, me);
    }

    List<PracticeCollection> published(@Nullable UUID me) {
        return list(" and c.published order by c.title collate \"ru-x-icu\"", me, null);
    }

    List<PracticeCollection> ofClub(UUID club, @Nullable UUID me) {
        return list(" and c.published and c.club_id = :id order by c.changed_at", me, club);
    }

    private List<PracticeCollection> list(String which, @Nullable UUID me, @Nullable UUID id) {
        return jdbc.sql(SELECT + which)
                .param("me", me, Types.OTHER)
                .param("id", id, Types.OTHER)
                .query((row, _) -> new PracticeCollection(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("about"),
                        row.getObject("owner_id", UUID.class),
                        row.getString("full_name"),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("club_id", UUID.class),
                        row.getBoolean("published"),
                        row.getInt("items"),
                        row.getBoolean("mine")))
                .list();
    }
}
