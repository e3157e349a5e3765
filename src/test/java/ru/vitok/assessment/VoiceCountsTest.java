package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a count of persons may be shown. */
class VoiceCountsTest {

    @Test
    void twoGroupsOfFourMayBeTheSameFourPersons() {
        var counts = VoiceCounts.of(Map.of(VoiceKind.SURVEY, 4, VoiceKind.ATTESTATION, 4));

        assertThat(counts.persons()).isNull();
        assertThat(counts.each()).isEmpty();
        assertThat(counts.kinds()).containsExactlyInAnyOrder(VoiceKind.SURVEY, VoiceKind.ATTESTATION);
    }

    @Test
    void aGroupOfTwoIsNotToldBesideAGroupOfSix() {
        var counts = VoiceCounts.of(Map.of(VoiceKind.SURVEY, 6, VoiceKind.DIFFICULTY, 2, VoiceKind.ATTESTATION, 0));

        assertThat(counts.persons()).isEqualTo(6);
        assertThat(counts.each()).isEmpty();
        assertThat(counts.kinds()).containsExactlyInAnyOrder(VoiceKind.SURVEY, VoiceKind.DIFFICULTY);
    }

    @Test
    void groupsOfFiveAreToldEach() {
        var counts = VoiceCounts.of(Map.of(VoiceKind.SURVEY, 7, VoiceKind.DIFFICULTY, 5));

        assertThat(counts.persons()).isEqualTo(7);
        assertThat(counts.each()).containsEntry(VoiceKind.SURVEY, 7).containsEntry(VoiceKind.DIFFICULTY, 5);
    }
}
