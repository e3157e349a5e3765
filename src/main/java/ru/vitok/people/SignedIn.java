package ru.vitok.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The principal in the security context: who signed in. What the person may do is looked up anew at each request. */
public record SignedIn(UUID person, String login) implements Principal, Serializable {

    @Override
    public String getName() {
        return login;
    }
}
