package ru.vitok.demo.world;

/** Ф3: per cent of each mark. */
final class MarksForm implements Report.Form {

    private static final int HEADER = 8;

    @Override
    public void write(Slice slice, Page page) {
        Groups.header(page);
        for (var mark = 2; mark <= 5; mark++) {
            page.text(HEADER, Groups.FIRST + mark - 2, String.valueOf(mark));
        }
        Groups.reference(
                page, 9, "Вся выборка", slice.country(), slice.country().marks());
        Groups.reference(
                page,
                10,
                slice.district().region(),
                slice.region(),
                slice.region().marks());
        Groups.units(slice, page, 11, (tally, row) -> {
            for (var mark = 2; mark <= 5; mark++) {
                page.percent(row, Groups.FIRST + mark - 2, tally.markPercent(mark));
            }
        });
    }
}
