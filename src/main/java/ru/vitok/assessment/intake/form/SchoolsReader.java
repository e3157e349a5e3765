package ru.vitok.assessment.intake.form;

import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;

/** The list of schools. */
final class SchoolsReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var table = new RowReader(detected, problems);
        int code = table.must("логин оо", "логин");
        int name = table.must("название оо", "наименование оо", "краткое наименование", "наименование", "название");
        int municipality = table.must("муниципалитет", "муниципальн");
        int locality = table.may("тип местности");
        int region = table.may("регион");
        int centre = table.may("код оо в рцои", "код оо");
        return new SchoolTable(table.rows(sheet, row -> {
            var login = table.text(row, code);
            var title = table.text(row, name);
            var place = table.text(row, municipality);
            return login == null || title == null || place == null
                    ? null
                    : new SchoolTable.School(
                            row.number(),
                            GroupName.login(login),
                            GroupName.of(title).name(),
                            GroupName.of(place).name(),
                            row.cell(locality),
                            row.cell(region),
                            Cells.code(row.cell(centre)));
        }));
    }
}
