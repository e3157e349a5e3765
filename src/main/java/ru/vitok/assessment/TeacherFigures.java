package ru.vitok.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts about teachers of a municipality as a whole: categories asked for, blocks of a test of teachers. */
public record TeacherFigures(List<Category> categories, List<Block> blocks) {

    /** @param persons null for fewer than five */
    public record Category(
            int year, String category, @Nullable Integer persons) {}

    /** @param block LAW, SUBJ, METH or PSY; @param mean in per cent, null together with the number of teachers */
    public record Block(
            int year,
            String subject,
            String block,
            @Nullable Integer persons,
            @Nullable Double mean) {}
}
