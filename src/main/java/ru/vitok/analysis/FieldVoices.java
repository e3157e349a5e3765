package ru.vitok.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.TeacherFigures;
import ru.vitok.assessment.TeacherVoices;
import ru.vitok.assessment.VoiceAsk;
import ru.vitok.assessment.VoiceCounts;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Joins what teachers and associations say to the problem fields of the same subject, grade and skill. */
@Service
public class FieldVoices {

    private final TeacherVoices teachers;
    private final ObjectProvider<CorporateVoices> corporate;
    private final Permissions permissions;

    FieldVoices(TeacherVoices teachers, ObjectProvider<CorporateVoices> corporate, Permissions permissions) {
        this.teachers = teachers;
        this.corporate = corporate;
        this.permissions = permissions;
    }

    /** Whether the reader may go on from a field to all that teachers say; a club's member may not. */
    public boolean open() {
        return permissions.anywhere("voices", Action.VIEW);
    }

    @Transactional(readOnly = true)
    public FieldVoice of(ProblemFieldRow field) {
        return of(List.of(field)).getOrDefault(field.id(), FieldVoice.NONE);
    }

    /** Voices of a whole list: a few queries for each municipality in it. */
    @Transactional(readOnly = true)
    public Map<UUID, FieldVoice> of(Collection<ProblemFieldRow> fields) {
        var voices = new HashMap<UUID, FieldVoice>();
        fields.stream()
                .filter(it -> it.scope() != Scope.SCHOOL)
                .collect(Collectors.groupingBy(ProblemFieldRow::municipality))
                .forEach((municipality, here) -> {
                    var counts = teachers.on(
                            municipality, here.stream().map(FieldVoices::ask).collect(Collectors.toSet()));
                    var deficits = corporate
                            .orderedStream()
                            .flatMap(it -> it.of(municipality).stream())
                            .toList();
                    here.forEach(it -> voices.put(
                            it.id(),
                            new FieldVoice(
                                    counts.getOrDefault(ask(it), VoiceCounts.NONE),
                                    deficits.stream().filter(one -> one.on(it)).toList())));
                });
        return voices;
    }

    /** How teachers of the subject did in their own test, block by block, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<TeacherFigures.Block> tests(ProblemFieldRow field) {
        return teachers.figures().blocks().stream()
                .filter(it -> it.subject().equals(field.subject()) && it.mean() != null)
                .toList();
    }

    private static VoiceAsk ask(ProblemFieldRow field) {
        return new VoiceAsk(field.subject(), field.grade(), field.skillCode(), field.year());
    }
}
