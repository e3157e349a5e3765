package ru.vitok.practice;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a practice stands for those who are not in the portal yet: its whole address. */
@Component
public class PracticeSite {

    private final String site;

    PracticeSite(@Value("${vitok.url:http://localhost:${server.port:8080}}") String site) {
        this.site = site.replaceAll("/+$", "");
    }

    public String address(UUID practice) {
        return site + "/" + PracticePaths.page(practice);
    }
}
