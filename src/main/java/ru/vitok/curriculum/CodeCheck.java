package ru.vitok.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes that look cut: a spreadsheet takes 9.30 for a number and shows 9.3. Where the neighbours are 9.29 and 9.31, a 9.3
 * is likely to be 9.30; nobody but a person can tell.
 */
final class CodeCheck {

    private static final Pattern CUT = Pattern.compile("(\\d+\\.)([1-9])");

    private CodeCheck() {}

    static List<EditionFault> of(List<EditionLine> lines) {
        var faults = new ArrayList<EditionFault>();
        check(lines, EditionLine::content, faults);
        check(lines, EditionLine::requirements, faults);
        return faults;
    }

    private static void check(List<EditionLine> lines, Function<EditionLine, String> cell, List<EditionFault> faults) {
        var all = lines.stream()
                .flatMap(it -> EditionLine.codes(cell.apply(it)).stream())
                .collect(Collectors.toSet());
        for (var line : lines) {
            for (var code : EditionLine.codes(cell.apply(line))) {
                neighbour(code, all)
                        .ifPresent(it ->
                                faults.add(EditionFault.of(FaultKind.CODE_CUT, line.number(), code, code + "0", it)));
            }
        }
    }

    /** A code of the same tens, or of the tens before, that makes the shorter one doubtful. */
    private static Optional<String> neighbour(String code, Collection<String> all) {
        var match = CUT.matcher(code);
        if (!match.matches() || all.contains(code + "0")) {
            return Optional.empty();
        }
        int ten = Integer.parseInt(match.group(2)) * 10;
        var near = Set.of(match.group(1) + (ten - 1), match.group(1) + (ten + 1));
        return all.stream().filter(near::contains).sorted().findFirst();
    }
}
