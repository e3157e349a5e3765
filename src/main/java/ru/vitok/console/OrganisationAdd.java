package ru.vitok.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;

@Component
class OrganisationAdd implements ConsoleCommand {

    private final Organisations organisations;
    private final Viewers viewers;

    OrganisationAdd(Organisations organisations, Viewers viewers) {
        this.organisations = organisations;
        this.viewers = viewers;
    }

    @Override
    public String name() {
        return "org add";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        var options = Options.only(arguments, Set.of("kind", "code", "name", "parent"));
        var kind = options.oneOf("kind", OrganisationKind.class);
        var code = options.required("code");
        var name = options.required("name");
        var added = viewers.asSystem(() -> organisations.add(kind, code, name, parent(kind, options)));
        out.println(ConsoleTexts.text("console.org.added", added.name(), added.code()));
        return ConsoleCommands.DONE;
    }

    private @Nullable Organisation parent(OrganisationKind kind, Options options) {
        var parent = options.optional("parent").map(this::known).orElse(null);
        var wanted = switch (kind) {
            case REGION -> null;
            case MUNICIPALITY -> parent == null ? null : OrganisationKind.REGION;
            case SCHOOL, SERVICE -> OrganisationKind.MUNICIPALITY;
        };
        if (wanted != (parent == null ? null : parent.kind())) {
            throw new Refusal("console.refusal.parent." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        return parent;
    }

    private Organisation known(String code) {
        return organisations.byCode(code).orElseThrow(() -> new Refusal("console.refusal.organisation", code));
    }
}
