package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.GroupLevel;
import ru.vitok.assessment.intake.sheet.Cells;

/** What the words of a caption without a code say of its level. */
final class GroupWords {

    private static final String COUNTRY = "вся выборка|рф|россия|российская федерация|.*по россии";
    private static final String ALL = "все муниципалитеты.*";
    private static final String MUNICIPALITY = ".*(муницип|городской округ|район|р-н|г\\. ?о\\.).*";
    private static final String REGION = ".*(область|край|республика|автономный округ)( .*)?";
    private static final String SCHOOL = ".*(школ|гимнази|лице|сош|оош|мбоу|маоу|мкоу|моу|гбоу|образовательн).*";
    /** «Тульская обл.», «Удмуртская Респ.», «Респ. Коми», «Ханты-Мансийский АО – Югра», «г. Санкт-Петербург». */
    private static final String SHORT_REGION = "\\S+ая (обл|респ|аобл|а\\. ?обл|авт\\. ?обл)\\.?([ ,].*)?|респ\\.? .+"
            + "|\\S+ий (ао|а\\. ?о|авт\\. ?окр(уг)?)\\.?([ ,].*)?"
            + "|(г\\.? ?|город )?(москва|санкт-петербург|севастополь)( ?\\(?г(ород)?\\.?\\)?)?";

    private GroupWords() {}

    /** Null where nothing tells it: such a name may be a municipality's or the region's. */
    static @Nullable GroupLevel level(String name) {
        var key = Cells.key(name);
        if (key.matches(COUNTRY)) {
            return GroupLevel.COUNTRY;
        }
        if (key.matches(ALL)) {
            return GroupLevel.REGION;
        }
        if (key.matches(MUNICIPALITY)) {
            return GroupLevel.MUNICIPALITY;
        }
        if (key.matches(REGION)) {
            return GroupLevel.REGION;
        }
        if (key.matches(SCHOOL)) {
            return GroupLevel.SCHOOL;
        }
        return key.matches(SHORT_REGION) ? GroupLevel.REGION : null;
    }

    static boolean all(String name) {
        return Cells.key(name).matches(ALL);
    }
}
