package ru.vitok.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchHit;

class HitNoteTest {

    @Test
    void aPracticesNoteTellsItsGradesAndNotItsSubject() {
        var note = new HitNote(hit(EntryType.PRACTICE, "Спорят", "7 класс, Дроби · применил 1 педагог"));

        assertThat(note.tellsGrades()).isTrue();
        assertThat(note.tellsSubject()).isFalse();
        assertThat(note.own()).contains("7 класс, Дроби · применил 1 педагог");
    }

    @Test
    void aNoteThatStandsAboveAlreadyIsNotRepeated() {
        var note = new HitNote(hit(
                EntryType.PROBLEM_FIELD, "Математика, <mark>7</mark> класс: 23,9 %", "Математика, 7 класс: 23,9 %"));

        assertThat(note.own()).isEmpty();
        assertThat(note.tellsSubject()).isTrue();
    }

    @Test
    void whatHasNoNoteIsSaidInFull() {
        var note = new HitNote(hit(EntryType.DIFFICULTY, "Путают", null));

        assertThat(note.tellsGrades()).isFalse();
        assertThat(note.tellsSubject()).isFalse();
        assertThat(note.own()).isEmpty();
    }

    private static SearchHit hit(EntryType type, String snippet, @Nullable String note) {
        return new SearchHit(
                type, UUID.randomUUID(), "Дроби", "Дроби", snippet, "Математика", Set.of(7), null, note, "x", null, 1);
    }
}
