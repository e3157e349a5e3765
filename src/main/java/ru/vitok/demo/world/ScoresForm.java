package ru.vitok.demo.world;

/** Ф4: per cent of each primary score. */
final class ScoresForm implements Report.Form {

    private static final int HEADER = 8;

    @Override
    public void write(Slice slice, Page page) {
        Groups.header(page);
        var max = slice.test().maxScore();
        for (var score = 0; score <= max; score++) {
            page.text(HEADER, Groups.FIRST + score, String.valueOf(score));
        }
        Groups.units(slice, page, HEADER + 1, (tally, row) -> {
            for (var score = 0; score <= max; score++) {
                page.percent(row, Groups.FIRST + score, tally.scorePercent(score));
            }
        });
    }
}
