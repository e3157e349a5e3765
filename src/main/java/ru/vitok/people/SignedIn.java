package ru.vitok.people;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/**
 * The principal in the security context: who signed in. What the person may do is looked up anew at each request.
 *
 * @param since when; a session older than the person's last change of password is over
 */
public record SignedIn(UUID person, String login, Instant since) implements Principal, Serializable {

    /** Known anew with each request, such as by a token: never too old. */
    public SignedIn(UUID person, String login) {
        this(person, login, Instant.MAX);
    }

    @Override
    public String getName() {
        return login;
    }
}
