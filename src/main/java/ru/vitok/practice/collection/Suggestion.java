package ru.vitok.practice.collection;

import java.util.List;
import ru.vitok.practice.PracticeRow;

/**
 * Why it is shown.
 *
 * @param field the title of the problem field that it answers; empty where it only suits subject and grades
 * @param grades of the practice that the person teaches
 */
public record Suggestion(PracticeRow practice, String field, String subject, List<Integer> grades) {}
