package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Accounts;
import ru.vitok.people.Credentials;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Role;
import ru.vitok.people.SignedIn;
import ru.vitok.people.Viewers;

@PortalTest
class ConsoleCommandsTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/new-password/([\\w-]{32})\\n");

    @Autowired
    ConsoleCommands commands;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    Viewers viewers;

    private record Said(int status, String out, String err) {}

    @Test
    void aTreeOfOrganisationsIsAddedByCodes() {
        say("org add --kind REGION --code console-r --name Область");
        say("org add --kind MUNICIPALITY --code console-m --name Округ --parent console-r");

        assertThat(say("org add --kind SCHOOL --code console-s --name Школа --parent console-m"))
                .isEqualTo(new Said(0, "Добавлено: Школа, код console-s\n", ""));
        var municipality = organisations.byCode("console-m").orElseThrow();
        var school = organisations.byCode("console-s").orElseThrow();
        assertThat(school.kind()).isEqualTo(OrganisationKind.SCHOOL);
        assertThat(school.municipality()).isEqualTo(municipality.id());
        assertThat(school.region()).isEqualTo(municipality.region());
    }

    @Test
    void aSchoolMustLieInAMunicipality() {
        assertThat(say("org add --kind SCHOOL --code console-lost --name Школа"))
                .isEqualTo(new Said(1, "", "Школа входит в муниципалитет: назовите его код в --parent\n"));
        assertThat(organisations.byCode("console-lost")).isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        var code = people.municipality().code();

        assertThat(say("org add --kind MUNICIPALITY --name Другой --code " + code))
                .isEqualTo(new Said(1, "", "Организация с кодом " + code + " уже есть\n"));
    }

    @Test
    void aNewPersonSetsAPasswordByTheLinkOnce() {
        var school = people.school(people.municipality());

        var said = say("user add --login console-anna --name Анна --role METHODIST --org " + school.code());

        assertThat(said.status()).isZero();
        var link = LINK.matcher(said.out());
        assertThat(link.matches()).as(said.out()).isTrue();
        credentials.setByLink(link.group(1), "длинный пароль");
        var person = accounts.person("console-anna").orElseThrow();
        assertThat(accounts.authorities(person)).extracting("authority").containsExactly("ROLE_" + Role.METHODIST);
    }

    @Test
    void anUnknownOrganisationLeavesNoAccountBehind() {
        assertThat(say("user add --login console-nobody --name Анна --role TEACHER --org nowhere"))
                .isEqualTo(new Said(1, "", "Организации с кодом nowhere нет: добавьте её командой org add\n"));
        assertThat(accounts.person("console-nobody")).isEmpty();
    }

    @Test
    void anUnknownRoleIsMisuse() {
        var said = say("user add --login console-king --name Анна --role KING --org any");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith("--role: «KING» не подходит, можно одно из [TEACHER, ASSOCIATION_HEAD,");
    }

    @Test
    void aTokenStandsAloneAndOpensTheInterface() {
        var person = people.person(Role.ANALYST, people.municipality());
        var login = login(person);

        var said = say("token --user " + login);

        assertThat(said.err()).isEmpty();
        assertThat(accounts.byToken(said.out().strip())).contains(new SignedIn(person, login));
    }

    @Test
    void nobodyGetsATokenOfNobody() {
        assertThat(say("token --user console-ghost")).isEqualTo(new Said(1, "", "Учётной записи console-ghost нет\n"));
    }

    @Test
    void aFileIsTakenOnceAndKnownTheSecondTime() {
        var login = login(people.person(Role.ANALYST, people.municipality()));
        var words = "import --user " + login + " src/test/resources/intake/specification.xlsx";

        var first = say(words);
        var second = say(words);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).endsWith("Принято файлов: 1; уже были: 0; пропущено: 0; не принято: 0\n");
        assertThat(first.err()).contains("Принимаю [########################################] 1/1");
        assertThat(second.status()).isZero();
        assertThat(second.out()).endsWith("Принято файлов: 0; уже были: 1; пропущено: 0; не принято: 0\n");
    }

    @Test
    void aFileThatIsNoTableEndsWithStatus1() {
        var login = login(people.person(Role.ANALYST, people.municipality()));

        var said = say("import --user " + login + " LICENSE");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out() + said.err()).contains("LICENSE");
    }

    @Test
    void aTeacherMayNotImport() {
        var login = login(people.person(Role.TEACHER, people.school(people.municipality())));

        var said = say("import --user " + login + " src/test/resources/intake/specification.xlsx");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).startsWith("Вашей роли это действие не открыто.");
    }

    private String login(java.util.UUID person) {
        return accounts.byToken(viewers.asSystem(() -> accounts.token(person)))
                .orElseThrow()
                .login();
    }

    private Said say(String words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = commands.run(List.of(words.split(" ")), new PrintWriter(out), new PrintWriter(err));
        return new Said(status, out.toString(), err.toString());
    }
}
