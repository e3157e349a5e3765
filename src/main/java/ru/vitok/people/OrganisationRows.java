package ru.vitok.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRows extends Repository<OrganisationRow, UUID> {

    OrganisationRow save(OrganisationRow row);

    /** For what is written by SQL in the same transaction and refers to it. */
    OrganisationRow saveAndFlush(OrganisationRow row);

    Optional<OrganisationRow> findByCode(String code);
}
