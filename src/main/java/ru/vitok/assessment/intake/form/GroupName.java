package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.GroupLevel;

/** Whom a caption such as «МБОУ «СОШ № 1»(edu990001)» means. */
record GroupName(GroupLevel level, @Nullable String code, String name) {

    private static final Pattern LOGINS = Pattern.compile("(?i)(edu|sch|spo|reg)\\d+");
    private static final Pattern LOGIN = Pattern.compile("^(.*?) ?\\( ?((?:edu|sch|spo)\\d{4,8}) ?\\)$");
    private static final Pattern MUNICIPAL = Pattern.compile("^(.*?) ?\\( ?(reg\\d+_m\\d+) ?\\)$");
    private static final Pattern REGIONAL = Pattern.compile("^(.*?) ?\\( ?(reg\\d+) ?\\)$");

    static GroupName of(String caption) {
        var text = LOGINS.matcher(caption.strip()).replaceAll(it -> it.group().toLowerCase(Locale.ROOT));
        var school = LOGIN.matcher(text);
        if (school.matches()) {
            return new GroupName(GroupLevel.SCHOOL, login(school.group(2)), school.group(1));
        }
        var municipality = MUNICIPAL.matcher(text);
        if (municipality.matches()) {
            return new GroupName(GroupLevel.MUNICIPALITY, municipality.group(2), municipality.group(1));
        }
        var region = REGIONAL.matcher(text);
        if (region.matches()) {
            return new GroupName(GroupLevel.REGION, region.group(2), region.group(1));
        }
        var words = GroupWords.level(text);
        return new GroupName(words == null ? GroupLevel.MUNICIPALITY : words, null, text);
    }

    /** Before 2022 logins began with «sch»; the digits are the same. */
    static String login(String login) {
        var lower = login.toLowerCase(Locale.ROOT);
        return lower.startsWith("sch") ? "edu" + lower.substring(3) : lower;
    }
}
