// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.RelationName;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Form;
import dev.espalier.schema.Routine.Multitude;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Returns;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.Routine.Volatility;
import dev.espalier.schema.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code function}, with its arguments, what it returns and its settings. */
final class RoutineBlock implements Block {

    private final RelationName name;
    private final Volatility volatility;
    private final Consumer<Routine> made;
    private final List<Argument> arguments = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Returns> returns = new ArrayList<>();
    private final List<String> isolation = new ArrayList<>();

    RoutineBlock(LineCursor line, Consumer<Routine> made) {
        this.name = line.name();
        this.volatility = line.choice(Volatility.class);
        this.made = made;
        line.end();
    }

    @Override
    public void line(String word, LineCursor rest) {
        switch (word) {
            case "argument" -> arguments.add(argument(rest));
            case "returns" -> once(returns, returns(rest), rest);
            case "isolation" -> once(isolation, rest.text(), rest);
            case "setting" -> setting(rest);
            default -> throw rest.error("a function has no " + word);
        }
        rest.end();
    }

    private static Argument argument(LineCursor line) {
        String argument = line.text();
        String type = line.expect("type").text();
        String wide = line.text("wide").orElse(type);
        Presence presence = line.take("optional") ? Presence.OPTIONAL : Presence.REQUIRED;
        Variadic variadic = line.take("variadic") ? Variadic.YES : Variadic.NO;
        return new Argument(argument, new SqlText(type), new SqlText(wide), presence, variadic);
    }

    private static Returns returns(LineCursor line) {
        Form form = line.choice(Form.class);
        Multitude multitude = line.choice(Multitude.class);
        return new Returns(line.name(), form, multitude, line.text("media"));
    }

    private void setting(LineCursor line) {
        String setting = line.text();
        if (settings.put(setting, line.text()) != null) {
            throw line.error("there is such a setting already");
        }
    }

    private static <T> void once(List<T> before, T now, LineCursor line) {
        if (!before.isEmpty()) {
            throw line.error("it was said already");
        }
        before.add(now);
    }

    @Override
    public void end(LineCursor start) {
        if (returns.isEmpty()) {
            throw start.error("what the function returns is missing");
        }
        Optional<String> level = isolation.stream().findFirst();
        made.accept(new Routine(name, arguments, returns.get(0), volatility, level, settings));
    }
}
