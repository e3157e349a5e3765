package ru.vitok.people;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings of municipalities. */
@Service
public class Municipalities {

    private static final List<String> FIVE = List.of("Данные", "Анализ", "Опыт", "Помощь", "Мониторинг");
    private static final List<String> SIX = List.of("Данные", "Анализ", "Опыт", "Рекомендации", "Помощь", "Мониторинг");
    private static final List<String> AREAS = List.of(
            "Оценка качества",
            "ГИА-9",
            "Аттестация",
            "Одарённые дети",
            "Олимпиады",
            "Курсы",
            "Конкурсы",
            "Координация");

    private final JdbcClient jdbc;
    private final Permissions permissions;

    Municipalities(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /** The settings, or those every municipality starts with. */
    public Municipality get(@Nullable UUID municipality) {
        if (municipality == null) {
            return new Municipality(new UUID(0, 0), 5, FIVE, AREAS);
        }
        return jdbc.sql("select stages, stage_names, areas from municipality_settings where municipality_id = :id")
                .param("id", municipality)
                .query((row, _) -> new Municipality(
                        municipality, row.getInt(1), strings(row.getArray(2)), strings(row.getArray(3))))
                .optional()
                .orElse(new Municipality(municipality, 5, FIVE, AREAS));
    }

    /** Five or six names; changing the number starts with the usual names. */
    @Transactional
    public void save(UUID municipality, List<String> stageNames, List<String> areas) {
        permissions.require("municipality", Action.EDIT, municipality, null);
        jdbc.sql("""
                insert into municipality_settings (municipality_id, stages, stage_names, areas)
                values (:id, :stages, :names, :areas) on conflict (municipality_id)
                do update set stages = excluded.stages, stage_names = excluded.stage_names, areas = excluded.areas""")
                .param("id", municipality)
                .param("stages", stageNames.size())
                .param("names", stageNames.toArray(String[]::new))
                .param("areas", areas.toArray(String[]::new))
                .update();
    }

    public static List<String> usualNames(int stages) {
        return stages == 6 ? SIX : FIVE;
    }

    private static List<String> strings(java.sql.Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
