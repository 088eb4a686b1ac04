// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Node;
import dev.espalier.codegen.javascript.Pattern;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Imports and exports of a file, declared before it runs. */
final class Declarations {
    private final Interpreter in;

    Declarations(Interpreter in) {
        this.in = in;
    }

    void declare(Unit unit) {
        boolean modern = false;
        for (Statement statement : unit.script().statements()) {
            modern |= declare(unit, statement);
        }
        if (!modern) {
            common(unit);
        }
    }

    private boolean declare(Unit unit, Statement statement) {
        if (statement instanceof Statement.Import imported) {
            for (Statement.Imported name : imported.names()) {
                bind(
                        unit,
                        name.local(),
                        new Value.Imported(
                                unit,
                                imported.module(),
                                name.name(),
                                imported.span().start()));
            }
            return false;
        }
        if (statement instanceof Statement.ExportDeclaration exported) {
            names(exported.declaration()).forEach(name -> unit.exports().put(name, new Unit.Local(name)));
            return true;
        }
        if (statement instanceof Statement.ExportNames exported) {
            names(unit, exported);
            return true;
        }
        return statement instanceof Statement.ExportDefault;
    }

    private static void names(Unit unit, Statement.ExportNames exported) {
        if (exported.module().isPresent() && exported.names().isEmpty()) {
            unit.forwarded().add(exported.module().orElseThrow());
        }
        for (Statement.Exported name : exported.names()) {
            Unit.Export export = exported.module().isPresent()
                    ? new Unit.From(
                            exported.module().orElseThrow(),
                            name.local(),
                            exported.span().start())
                    : new Unit.Local(name.local());
            unit.exports().put(name.name(), export);
        }
    }

    /** {@code module} and {@code exports}. */
    private void common(Unit unit) {
        ObjectValue exports = in.memory().object();
        ObjectValue module = in.memory().object();
        in.memory().put(module, "exports", exports);
        bind(unit, "module", module);
        bind(unit, "exports", exports);
    }

    private void bind(Unit unit, String name, Value value) {
        unit.scope().bind(name, new Scope.Binding(in.memory().variable(value), Optional.empty()));
    }

    /** The names that a declaration declares. */
    static List<String> names(Statement declaration) {
        if (declaration instanceof Statement.FunctionDeclaration function) {
            return List.of(function.name());
        }
        if (declaration instanceof Statement.ClassDeclaration type) {
            return List.of(type.name());
        }
        if (declaration instanceof Statement.EnumDeclaration members) {
            return List.of(members.name());
        }
        if (declaration instanceof Statement.Declaration variables) {
            return variables.declarators().stream()
                    .flatMap(declarator -> names(declarator.pattern()).stream())
                    .toList();
        }
        return List.of();
    }

    private static List<String> names(Pattern pattern) {
        Deque<Node> waiting = new ArrayDeque<>(List.of(pattern));
        List<String> names = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (node instanceof Pattern.Name name) {
                names.add(name.name());
            } else if (!(node instanceof Expression)) {
                waiting.addAll(Nodes.below(node));
            }
        }
        return names;
    }
}
