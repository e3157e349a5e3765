package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a caption asks of by a scale: «Что вызывает затруднения? [Задачи на проценты]». */
final class ScaleTopic {

    private static final Pattern TOPIC = Pattern.compile(".*\\[\\s*(.+?)\\s*]\\s*|.*\\?\\s*[/.:–—-]\\s*([^(/]+?)\\s*");

    private ScaleTopic() {}

    static @Nullable String of(@Nullable String caption) {
        var found = TOPIC.matcher(caption == null ? "" : caption);
        return !found.matches() ? null : found.group(1) == null ? found.group(2) : found.group(1);
    }
}
