package ru.vitok.feed.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.feed.oai.OaiProvider;

/** The address that harvesters ask, in either of the two ways that the protocol knows. */
@Hidden
@RestController
class OaiDoor {

    private final OaiProvider provider;

    OaiDoor(OaiProvider provider) {
        this.provider = provider;
    }

    @RequestMapping(
            path = "/oai",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> answer(HttpServletRequest request) {
        var given = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        return ResponseEntity.ok()
                .header("Content-Type", "text/xml;charset=UTF-8")
                .body(provider.answer(given));
    }
}
