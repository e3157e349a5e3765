package ru.vitok.curriculum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The thresholds that colour a percentage; they are data, because methodists' recommendations change them. */
@Service
public class Thresholds {

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The profile made for the procedure, such as VPR or OGE; where there is none, the standing one. */
    public ThresholdProfile of(String procedure) {
        return jdbc.sql("""
                select code, basic_from, basic_zone, harder_from, harder_zone, source
                from threshold_profile where standing or :procedure = any (procedures)
                order by :procedure = any (procedures) desc, code limit 1""")
                .param("procedure", procedure)
                .query((row, _) -> new ThresholdProfile(
                        row.getString(1),
                        row.getDouble(2),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getString(6)))
                .single();
    }
}
