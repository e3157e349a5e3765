package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import ru.vitok.assessment.intake.sheet.Cells;

/** Answers by a scale, which say how much and not what. */
final class ScaleWords {

    private static final Pattern MUCH =
            Pattern.compile("да|(почти |очень )?(всегда|часто)|постоянно|регулярно|систематически"
                    + "|сильно|вызывает|испытываю|скорее да|безусловно|конечно|(полностью |скорее )?соглас(ен|на)"
                    + "|в (большой|значительной) степени|(очень |скорее )?(трудно|сложно)|высокая|высокий");
    private static final Pattern LITTLE = Pattern.compile(
            "нет|(почти )?никогда|(очень )?редко|иногда|скорее нет|слабо"
                    + "|не (вызывает|испытываю|возникают?)|(полностью |скорее )?не соглас(ен|на)|в (малой|средней) степени"
                    + "|затрудняюсь( ответить)?|не знаю|(очень |скорее )?легко|нейтрально|средн(яя|ий)|низк(ая|ий)|отчасти|частично");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}([.,]0+)?( ?балл\\p{L}*)?");

    private ScaleWords() {}

    /** Whether a difficulty is there by this answer. */
    static boolean much(String cell) {
        return MUCH.matcher(Cells.key(cell)).matches();
    }

    static boolean little(String cell) {
        return LITTLE.matcher(Cells.key(cell)).matches();
    }

    /** Whether «5» is good or bad no file says. */
    static boolean number(String cell) {
        return NUMBER.matcher(Cells.key(cell)).matches();
    }

    static boolean any(String cell) {
        return much(cell) || little(cell) || number(cell);
    }
}
