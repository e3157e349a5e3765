package ru.vitok.assessment.rest;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.assessment.OwnControl;
import ru.vitok.assessment.OwnControls;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisations;

/** A school's own control, for those of that school. */
@RestController
@RequestMapping("/api/v1/own-control")
class OwnControlApi {

    private final OwnControls controls;
    private final Organisations organisations;

    OwnControlApi(OwnControls controls, Organisations organisations) {
        this.controls = controls;
        this.organisations = organisations;
    }

    @GetMapping
    List<OwnControl> list(@RequestParam String school) {
        return controls.of(
                organisations.byCode(school).orElseThrow(Refusal::notFound).id());
    }
}
