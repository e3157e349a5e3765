package ru.vitok.assessment.intake.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.SchoolCondition;

/** By which captions tables of schools' conditions are known; every region words them differently. */
final class ConditionCaptions {

    private static final Pattern SHARE = Pattern.compile(".*(доля|процент|%|удельный вес).*");
    private static final Pattern COUNT =
            Pattern.compile("(общая |фактическая )?(численность|количество|кол-во|число|контингент|всего)"
                    + "( всех)?( обучающихся| учащихся| учеников| школьников| детей)?( в школе| в оо| всего)?(, ?чел.*| ?\\(чел.*)?"
                    + "|обучающихся всего|всего обучающихся.*");
    private static final Map<SchoolCondition, Pattern> WORDS = words();

    private ConditionCaptions() {}

    private static Map<SchoolCondition, Pattern> words() {
        var words = new LinkedHashMap<SchoolCondition, Pattern>();
        words.put(
                SchoolCondition.QUALIFIED,
                Pattern.compile(".*(педагог|учител|доля).*категори.*|.*категори.*(доля|%).*"));
        words.put(
                SchoolCondition.VACANCIES,
                Pattern.compile(".*(ваканс|вакантн|незанят|незакрыт|нехватк|кадров\\S* дефицит|дефицит кадров).*"));
        words.put(SchoolCondition.DISABLED, Pattern.compile(".*(овз|ограниченн|инвалид).*"));
        words.put(
                SchoolCondition.LANGUAGE,
                Pattern.compile(
                        ".*(не ?родн|не является родным|русск\\S+ язык\\S* не|инофон|мигрант|слабо владе|не владе).*"));
        words.put(
                SchoolCondition.DISADVANTAGED,
                Pattern.compile(".*(трудн\\S* (жизненн|социальн)|тжс|неблагополучн|малообеспечен|малоимущ"
                        + "|социально опасн|групп\\S* риска).*"));
        return words;
    }

    static @Nullable SchoolCondition of(String key) {
        for (var condition : WORDS.entrySet()) {
            if (condition.getValue().matcher(key).matches()) {
                return condition.getKey();
            }
        }
        return COUNT.matcher(key).matches() ? SchoolCondition.PUPILS : null;
    }

    static boolean share(String key) {
        return SHARE.matcher(key).matches();
    }

    /** A school and at least two of its conditions. */
    static boolean tell(Collection<String> keys) {
        return keys.stream().anyMatch(SchoolCaptions::school)
                && keys.stream()
                                .map(ConditionCaptions::of)
                                .filter(it -> it != null)
                                .distinct()
                                .count()
                        >= 2;
    }
}
