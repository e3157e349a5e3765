package ru.vitok.assessment.voice;

import java.util.List;
import java.util.Set;

/**
 * A topic of difficulties.
 *
 * @param block SUBJ, METH, PSY, COMM, ICT, LAW or ORG
 * @param skills what follows the first dot of the codes of skills that it is about
 * @param words any of the lists, with all of its words, makes the topic
 */
public record Topic(
        String code, String block, String title, String english, Set<String> skills, List<List<String>> words) {

    boolean stands(String text) {
        return words.stream().anyMatch(all -> all.stream().allMatch(text::contains));
    }
}
