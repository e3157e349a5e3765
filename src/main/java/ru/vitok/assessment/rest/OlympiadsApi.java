package ru.vitok.assessment.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.Olympiads;

/** Olympiads of the caller's municipality by stage, subject and grade; groups under ten participants say tooFew. */
@RestController
@RequestMapping("/api/v1/olympiads")
class OlympiadsApi {

    private final Olympiads olympiads;

    OlympiadsApi(Olympiads olympiads) {
        this.olympiads = olympiads;
    }

    @GetMapping
    List<OlympiadRow> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable OlympiadStage stage,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer grade) {
        return olympiads.rows(new OlympiadFilter(year, stage, subject, grade));
    }
}
