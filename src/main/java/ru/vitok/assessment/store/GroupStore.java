package ru.vitok.assessment.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;

/** Rows of the reports that sum up groups. */
@Component
public class GroupStore {

    private static final String ADD = """
            insert into group_row (data_set_id, slice_id, municipality_id, school_id, level, form, mark_group, name,
              row_number, organisations, participants, columns, figures)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;

    GroupStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void add(DataSetRow set, GroupTable table, Map<String, UUID> schools, Predicate<@Nullable UUID> allowed) {
        var columns = table.columns().toArray(String[]::new);
        List<GroupRow> rows = table.groups().stream()
                .filter(it -> it.code() == null || !it.code().startsWith("edu") || schools.containsKey(it.code()))
                .filter(it -> allowed.test(school(it, schools)))
                .toList();
        jdbc.batchUpdate(ADD, rows, BATCH, (statement, row) -> {
            statement.setObject(1, set.id());
            statement.setObject(2, set.slice());
            statement.setObject(3, set.upload().municipality());
            statement.setObject(4, school(row, schools));
            statement.setString(5, row.level().name());
            statement.setString(6, set.form().name());
            statement.setObject(7, row.markGroup());
            statement.setString(8, row.name());
            statement.setInt(9, row.row());
            statement.setObject(10, row.organisations());
            statement.setObject(11, row.participants());
            statement.setArray(12, statement.getConnection().createArrayOf("text", columns));
            statement.setArray(13, statement.getConnection().createArrayOf("float8", boxed(row.values())));
        });
    }

    private static @Nullable UUID school(GroupRow row, Map<String, UUID> schools) {
        return row.code() == null ? null : schools.get(row.code());
    }

    private static Object[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray();
    }
}
