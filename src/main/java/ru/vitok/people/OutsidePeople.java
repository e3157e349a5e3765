package ru.vitok.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Sign-in through an outside provider. The person is known by issuer and subject alone, never by e-mail; who signs in
 * elsewhere while signed in here ties the two together.
 */
@Component
public class OutsidePeople extends OidcUserService {

    /** The error's code when the provider vouches for somebody whom the portal does not know, or no longer lets in. */
    public static final String NOT_TIED = "not_tied";

    private final JdbcClient jdbc;
    private final GrantReader grants;

    OutsidePeople(JdbcClient jdbc, GrantReader grants) {
        this.jdbc = jdbc;
        this.grants = grants;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = super.loadUser(request);
        var issuer = String.valueOf(user.getIdToken().getClaimAsString("iss"));
        var subject = String.valueOf(user.getIdToken().getClaimAsString("sub"));
        var here = SecurityContextHolder.getContext().getAuthentication();
        if (here != null && here.getPrincipal() instanceof SignedIn signedIn) {
            tie(issuer, subject, signedIn.person());
        }
        var person = jdbc.sql("""
                select i.person_id from outside_identity i join account a on a.person_id = i.person_id
                where i.issuer = :issuer and i.subject = :subject and not a.disabled""")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NOT_TIED)));
        return new OutsidePerson(user, person, grants.authorities(person));
    }

    private void tie(String issuer, String subject, UUID person) {
        jdbc.sql("""
                insert into outside_identity (issuer, subject, person_id) values (:issuer, :subject, :person)
                on conflict do nothing""")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("person", person)
                .update();
    }
}
