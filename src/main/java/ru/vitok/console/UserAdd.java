package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Accounts;
import ru.vitok.people.Credentials;
import ru.vitok.people.Organisations;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

@Component
class UserAdd implements ConsoleCommand {

    private final Organisations organisations;
    private final Persons persons;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Viewers viewers;
    private final TransactionOperations transaction;
    private final PublicAddress address;

    UserAdd(
            Organisations organisations,
            Persons persons,
            Accounts accounts,
            Credentials credentials,
            Viewers viewers,
            TransactionOperations transaction,
            PublicAddress address) {
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.credentials = credentials;
        this.viewers = viewers;
        this.transaction = transaction;
        this.address = address;
    }

    @Override
    public String name() {
        return "user add";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var options = Options.only(arguments, Set.of("login", "name", "role", "org", "email", "subject"));
        var login = options.required("login");
        var role = options.oneOf("role", Role.class);
        options.required("name");
        options.required("org");
        var secret = viewers.asSystem(() -> transaction.execute(_ -> add(options, login, role)));
        err.println(ConsoleTexts.text("console.user.added", login));
        out.println(address.of(PeoplePaths.newPassword(secret)));
        return ConsoleCommands.DONE;
    }

    private String add(Options options, String login, Role role) {
        var person =
                persons.add(options.required("name"), options.optional("email").orElse(null), null);
        accounts.open(person, login);
        accounts.grant(
                person,
                role,
                organisation(options.required("org")),
                options.optional("subject").orElse(null),
                null);
        return credentials.link(person);
    }

    private UUID organisation(String code) {
        return organisations
                .byCode(code)
                .orElseThrow(() -> new Refusal("console.refusal.organisation", code))
                .id();
    }
}
