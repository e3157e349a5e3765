package ru.vitok.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRows extends Repository<OrganisationRow, UUID> {

    OrganisationRow save(OrganisationRow row);

    Optional<OrganisationRow> findByCode(String code);
}
