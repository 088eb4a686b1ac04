// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.module.ModuleResolver;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that one file needs: each is run in thought once, when something of it is wanted. */
final class Units {
    private static final int FORWARDS = 20;

    private final Scripts scripts;
    private final ModuleResolver modules;
    private final Map<String, Optional<Unit>> units = new HashMap<>();
    private final Set<Asked> asked = new HashSet<>();

    /** An export that is being looked for: files may export each other's names in a circle. */
    private record Asked(String file, String name) {}

    Units(Scripts scripts, ModuleResolver modules) {
        this.scripts = scripts;
        this.modules = modules;
    }

    /** The file that is looked at. */
    Unit main(Script script) {
        Unit unit = new Unit(script);
        units.put(unit.name(), Optional.of(unit));
        return unit;
    }

    /** A value that is no import any more. */
    Value resolved(Value value, Interpreter in) {
        return value instanceof Value.Imported imported ? of(imported, in) : value;
    }

    private Value of(Value.Imported imported, Interpreter in) {
        String module = imported.module();
        if (Clients.isLibrary(module)) {
            boolean whole = imported.name().equals("*") || imported.name().equals("default");
            return new Value.Maker(whole ? "supabase-js" : imported.name());
        }
        if (Libraries.isForeign(module)) {
            return new Value.Foreign(module);
        }
        Optional<JsonLiteral> data = modules.data(imported.unit().name(), module);
        if (data.isPresent()) {
            return ofJson(data.orElseThrow(), imported.name(), in);
        }
        Optional<Unit> unit = modules.resolve(imported.unit().name(), module).flatMap(name -> load(name, in));
        Optional<Value> value = unit.flatMap(
                found -> imported.name().equals("*") ? Optional.of(whole(found)) : export(found, imported.name(), in));
        return value.orElseGet(() -> notFound(imported));
    }

    /** All that a file exports: {@code module.exports} where it gives that a value. */
    private static Value whole(Unit unit) {
        Optional<Value> module =
                unit.scope().own("module").map(binding -> binding.cell().content());
        Optional<Value> exports = module.filter(ObjectValue.class::isInstance)
                .flatMap(object -> ((ObjectValue) object).slot("exports"))
                .map(Cell::content);
        boolean empty = exports.filter(value -> !(value instanceof ObjectValue object
                        && object.entries().isEmpty()))
                .isEmpty();
        return empty ? new Value.Exports(unit) : exports.orElseThrow();
    }

    private static Value ofJson(JsonLiteral json, String name, Interpreter in) {
        boolean part = !name.equals("default") && !name.equals("*");
        Optional<JsonLiteral> member =
                part && json instanceof JsonObject object ? object.member(name) : Optional.of(json);
        return member.map(value -> Literals.of(value, in.memory(), 0)).orElse(Value.UNDEFINED);
    }

    private static Value notFound(Value.Imported imported) {
        if (Clients.makes(imported.name())) {
            return new Value.Maker(imported.name());
        }
        Unknown.Said said = new Unknown.Said(
                0,
                imported.unit().place(imported.offset()),
                imported.name(),
                Names.camel(imported.name()),
                Optional.empty(),
                Origin.COMPUTED,
                false);
        boolean named = Clients.nameSaysSo(imported.module()) && mayBeClient(imported.name());
        Unknown unknown = Unknown.of(said).because(Gap.Reason.IMPORT);
        return named ? new Unknown(unknown.said(), unknown.reason(), unknown.initial(), true) : unknown;
    }

    private static boolean mayBeClient(String name) {
        return name.equals("default") || name.equals("*") || name.matches("(?i).*(client|supabase|db|admin|server).*");
    }

    private Optional<Unit> load(String name, Interpreter in) {
        Optional<Unit> there = units.get(name);
        if (there != null) {
            return there;
        }
        if (!in.budget().unit()) {
            return Optional.empty();
        }
        Optional<Unit> unit = scripts.script(name).map(Unit::new);
        units.put(name, unit);
        unit.ifPresent(found -> in.imported(() -> run(found, in)));
        return unit;
    }

    /** Runs the statements of a file. */
    Completion run(Unit unit, Interpreter in) {
        new Declarations(in).declare(unit);
        return in.in(
                new Frame(unit, unit.scope(), Surroundings.START),
                () -> in.on(Surroundings.START, () -> in.run(unit.script().statements())));
    }

    /** What a file exports under a name. */
    Optional<Value> export(Unit unit, String name, Interpreter in) {
        return export(unit, name, in, 0);
    }

    private Optional<Value> export(Unit unit, String name, Interpreter in, int depth) {
        Asked now = new Asked(unit.name(), name);
        if (depth > FORWARDS || !asked.add(now)) {
            return Optional.empty();
        }
        Optional<Value> found = search(unit, name, in, depth);
        asked.remove(now);
        return found;
    }

    private Optional<Value> search(Unit unit, String name, Interpreter in, int depth) {
        Unit.Export export = unit.exports().get(name);
        if (export instanceof Unit.Held held) {
            return Optional.of(resolved(held.value(), in));
        }
        if (export instanceof Unit.Local local) {
            return unit.scope()
                    .find(local.name())
                    .map(binding -> typed(unit, binding, resolved(binding.cell().content(), in)));
        }
        if (export instanceof Unit.From from) {
            return Optional.of(resolved(new Value.Imported(unit, from.module(), from.name(), from.offset()), in));
        }
        Optional<Value> common = common(unit, name, in);
        return common.isPresent() ? common : forwarded(unit, name, in, depth);
    }

    private static Value typed(Unit unit, Scope.Binding binding, Value value) {
        return Types.of(unit, value, binding.type());
    }

    /** {@code module.exports}. */
    private Optional<Value> common(Unit unit, String name, Interpreter in) {
        Optional<Value> module =
                unit.scope().own("module").map(binding -> binding.cell().content());
        if (module.isEmpty() || !(module.orElseThrow() instanceof ObjectValue object)) {
            return Optional.empty();
        }
        Value exports = object.slot("exports").map(Cell::content).orElse(Value.UNDEFINED);
        if (exports instanceof ObjectValue known && known.entries().isEmpty()) {
            return Optional.empty();
        }
        if (name.equals("default")
                && !(exports instanceof ObjectValue known
                        && known.slot("default").isPresent())) {
            return Optional.of(exports);
        }
        return exports instanceof ObjectValue known
                ? known.slot(name).map(Cell::content).map(value -> resolved(value, in))
                : Optional.empty();
    }

    private Optional<Value> forwarded(Unit unit, String name, Interpreter in, int depth) {
        for (String module : unit.forwarded()) {
            Optional<Value> found = modules.resolve(unit.name(), module)
                    .flatMap(file -> load(file, in))
                    .flatMap(other -> export(other, name, in, depth + 1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A value of which nothing is known. */
    Unknown nothingKnown(Interpreter in, Span span) {
        return Unknown.of(in.said(span, Origin.COMPUTED, "value"));
    }
}
