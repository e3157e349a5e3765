package ru.vitok.people.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.people.Viewers;

@RestController
@RequestMapping("/api/v1/me")
class MeDoor {

    record Me(String login, String name, List<HeldRole> roles) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldRole(
            String role,
            String organisation,
            @Nullable String subject,
            @Nullable UUID club) {}

    private final Viewers viewers;

    MeDoor(Viewers viewers) {
        this.viewers = viewers;
    }

    /** The person behind the token and the roles held, organisations by their codes. */
    @GetMapping
    Me me() {
        var viewer = viewers.current();
        return new Me(
                viewer.login(),
                viewer.name(),
                viewer.grants().stream()
                        .map(grant -> new HeldRole(
                                grant.role().name(), grant.organisation().code(), grant.subject(), grant.club()))
                        .toList());
    }
}
