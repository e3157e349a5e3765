package ru.vitok.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation")
class OrganisationRow {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String code;
    private String name;

    @Column(name = "municipality_id")
    private @Nullable UUID municipality;

    @Column(name = "region_id")
    private @Nullable UUID region;

    /** The one that stands: of similar schools where their conditions are known, else of the locality. */
    private @Nullable String cluster;

    private @Nullable String locality;

    @Column(name = "similar_group")
    private @Nullable String similar;

    @Column(name = "second_code")
    private @Nullable String secondCode;

    protected OrganisationRow() {}

    OrganisationRow(OrganisationKind kind, String code, String name, @Nullable Organisation parent) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.region = kind == OrganisationKind.REGION ? id : parent == null ? null : parent.region();
        this.municipality = switch (kind) {
            case REGION -> null;
            case MUNICIPALITY -> id;
            case SCHOOL, SERVICE -> parent == null ? null : parent.municipality();
        };
    }

    void describe(String name, @Nullable String locality, @Nullable String secondCode) {
        this.name = name;
        this.locality = locality;
        this.cluster = similar == null ? locality : similar;
        this.secondCode = secondCode;
    }

    Organisation organisation() {
        return new Organisation(id, kind, code, name, municipality, region, cluster, secondCode);
    }

    static Organisation read(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("municipality_id", UUID.class),
                row.getObject("region_id", UUID.class),
                row.getString("cluster"),
                row.getString("second_code"));
    }
}
