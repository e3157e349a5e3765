package ru.vitok.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRows extends Repository<OrganisationRow, UUID> {

    /** For what is written by SQL in the same transaction and refers to it. */
    OrganisationRow saveAndFlush(OrganisationRow row);

    List<OrganisationRow> saveAllAndFlush(Iterable<OrganisationRow> rows);

    Optional<OrganisationRow> findByCode(String code);

    List<OrganisationRow> findByCodeIn(Collection<String> codes);
}
