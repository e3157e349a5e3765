package ru.vitok.file;

import java.util.ArrayList;
import java.util.List;
import ru.vitok.file.check.Fault;
import ru.vitok.file.check.UnfitFile;
import ru.vitok.kernel.Refusal;

/** Says which file is unfit and why; what a scanner that is down keeps out may come again later. */
final class UnfitWords {

    private UnfitWords() {}

    static Refusal refusal(String name, UnfitFile unfit) {
        var arguments = new ArrayList<Object>(List.of(name));
        arguments.addAll(unfit.details());
        return unfit.fault() == Fault.SCANNER_DOWN
                ? Refusal.conflict(unfit.fault().key(), arguments.toArray())
                : new Refusal(unfit.fault().key(), arguments.toArray());
    }
}
