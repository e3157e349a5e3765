package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;

@PortalTest
class IndexCommandsTest {

    @Autowired
    ConsoleCommands commands;

    @Autowired
    JdbcClient jdbc;

    private final StringWriter out = new StringWriter();

    @Test
    void anEntryNobodyCanFindIsNamedAndMended() {
        say("search repair");
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into search_entry (key, type, object_id, title, summary, text, grades, skills, audience, path,
                  weight) values (?, 'PRACTICE', ?, 'Забытая', '', '', '{}', '{}', '{public}', 'x', 1)""").params("PRACTICE:" + id, id).update();

        assertThat(say("search check")).isEqualTo(ConsoleCommands.REFUSED);
        assertThat(out.toString()).contains("не находятся: 1; лишние: 0; устарели: 0");
        assertThat(say("search repair")).isEqualTo(ConsoleCommands.DONE);
        assertThat(out.toString()).contains("Указатель сходится с базой");
        assertThat(say("search check")).isEqualTo(ConsoleCommands.DONE);
    }

    @Test
    void theIndexIsWrittenAnewBesideThePeopleOrFromEmpty() {
        assertThat(say("search rebuild")).isEqualTo(ConsoleCommands.DONE);
        assertThat(say("search rebuild --from empty")).isEqualTo(ConsoleCommands.DONE);
        assertThat(say("search rebuild --from nowhere")).isEqualTo(ConsoleCommands.MISUSED);
    }

    private int say(String line) {
        out.getBuffer().setLength(0);
        return commands.run(List.of(line.split(" ")), new PrintWriter(out), new PrintWriter(new StringWriter()));
    }
}
