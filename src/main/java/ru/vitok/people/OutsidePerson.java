package ru.vitok.people;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person for whom an outside provider vouches, with the roles of the portal. */
class OutsidePerson extends DefaultOidcUser implements IdentifiedBySomeoneElse {

    private final UUID person;

    OutsidePerson(OidcUser user, UUID person, Collection<? extends GrantedAuthority> authorities) {
        super(authorities, user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    @Override
    public UUID person() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof OutsidePerson that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
