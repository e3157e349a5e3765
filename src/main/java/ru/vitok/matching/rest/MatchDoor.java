package ru.vitok.matching.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.difficulty.HelpType;
import ru.vitok.matching.MethodistDesk;
import ru.vitok.uikit.ModuleTranslations;

@RestController
@RequestMapping("/api/v1/difficulties/{id}/matches")
class MatchDoor {

    record Shown(HelpType type, UUID id, String title, double score, List<String> reasons) {}

    private final MethodistDesk desk;

    MatchDoor(MethodistDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<Shown> list(
            @PathVariable UUID id, @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var language = accept != null && accept.startsWith("en") ? Locale.ENGLISH : ModuleTranslations.RUSSIAN;
        return desk.matches(id, language).stream()
                .map(it -> new Shown(it.type(), it.id(), it.title(), it.score(), it.reasons()))
                .toList();
    }
}
