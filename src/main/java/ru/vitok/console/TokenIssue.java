package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Accounts;
import ru.vitok.people.Viewers;

/** Prints the token alone, so that a script may take standard output as it is. */
@Component
class TokenIssue implements ConsoleCommand {

    private final Accounts accounts;
    private final Viewers viewers;

    TokenIssue(Accounts accounts, Viewers viewers) {
        this.accounts = accounts;
        this.viewers = viewers;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var login = Options.only(arguments, Set.of("user")).required("user");
        var person = accounts.person(login).orElseThrow(() -> new Refusal("console.refusal.login", login));
        out.println(viewers.asSystem(() -> accounts.token(person)));
        return ConsoleCommands.DONE;
    }
}
