package ru.vitok.report.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.report.ReportFormat;
import ru.vitok.report.ReportOrder;
import ru.vitok.report.Reports;

/** Analytic notes as files; a token gets what its person would. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsApi {

    private final Reports reports;
    private final Results results;
    private final Organisations organisations;
    private final Viewers viewers;

    ReportsApi(Reports reports, Results results, Organisations organisations, Viewers viewers) {
        this.reports = reports;
        this.results = results;
        this.organisations = organisations;
        this.viewers = viewers;
    }

    @GetMapping("/school.{format}")
    ResponseEntity<byte[]> school(
            @PathVariable String format,
            @RequestParam String school,
            @RequestParam int year,
            @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        var place = place(school, OrganisationKind.SCHOOL);
        var municipality = place.municipality();
        if (municipality == null) {
            throw Refusal.notFound();
        }
        return file(ReportOrder.school(municipality, place.id(), year), format, language);
    }

    @GetMapping("/subject.{format}")
    ResponseEntity<byte[]> subject(
            @PathVariable String format,
            @RequestParam String procedure,
            @RequestParam int year,
            @RequestParam String subject,
            @RequestParam int grade,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        var key = new SliceKey(procedure, subject, grade, year);
        var place = here(municipality);
        // of a test that nobody wrote even the name is not known
        if (reports.may(ReportOrder.subject(place, key))
                && !results.slices(place).contains(key)) {
            throw Refusal.notFound();
        }
        return file(ReportOrder.subject(place, key), format, language);
    }

    @GetMapping("/municipality.{format}")
    ResponseEntity<byte[]> municipality(
            @PathVariable String format,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestHeader(name = "Accept-Language", defaultValue = "ru") String language) {
        return file(ReportOrder.municipality(here(municipality), year), format, language);
    }

    /** By its code; without one, the municipality where the person works. */
    private UUID here(@Nullable String code) {
        return code == null
                ? viewers.current().municipality().orElseThrow(Refusal::notFound)
                : place(code, OrganisationKind.MUNICIPALITY).id();
    }

    private Organisation place(String code, OrganisationKind kind) {
        return organisations.byCode(code).filter(it -> it.kind() == kind).orElseThrow(Refusal::notFound);
    }

    private ResponseEntity<byte[]> file(ReportOrder order, String format, String language) {
        var as = switch (format) {
            case "docx" -> ReportFormat.DOCX;
            case "pdf" -> ReportFormat.PDF;
            default -> throw Refusal.notFound();
        };
        var file = reports.make(order, as, Locale.of(language.startsWith("en") ? "en" : "ru"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, as.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
