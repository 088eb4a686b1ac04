// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.port.MethodNames.Alone;
import dev.espalier.codegen.port.file.CommentText;
import dev.espalier.codegen.port.file.PortMark;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The source of a class.
 *
 * @param porter what is asked for
 * @param clients those of the code base
 * @param file whose chains it has
 * @param name of the class
 */
record ClassText(Porter porter, ClientNames clients, String file, String name) {

    /** A function, told from others by its place. */
    private record Function(Place place, String name) {}

    PortedClass of(List<JudgedChain> chains) {
        MethodNames names = new MethodNames();
        ClassImports imports = new ClassImports();
        List<String> texts = new ArrayList<>();
        List<PortedMethod> methods = new ArrayList<>();
        functions(chains).forEach((function, members) -> {
            Alone alone = members.size() == 1 ? Alone.YES : Alone.NO;
            List<String> group = new ArrayList<>();
            List<String> called = new ArrayList<>();
            for (JudgedChain chain : members) {
                String method = names.of(chain.chain(), alone);
                MethodText text = MethodText.of(chain, porter.schema(), porter.style());
                imports.add(text);
                called.add(method);
                methods.add(new PortedMethod(method, chain, text.obstacle()));
                group.add(String.join("\n", new MethodSource(method, chain, text, clients).lines()));
            }
            texts.add(together(members.get(0).chain().function(), called) + String.join("", group));
        });
        String body = body(String.join("", texts), imports.lines());
        return new PortedClass(file, porter.packageName(), name, PortMark.of(file, body) + "\n" + body, methods);
    }

    private static Map<Function, List<JudgedChain>> functions(List<JudgedChain> chains) {
        Map<Function, List<JudgedChain>> functions = new LinkedHashMap<>();
        for (JudgedChain chain : chains) {
            FunctionPlace place = chain.chain().function();
            // Chains of a whole file stand each for itself.
            Function function = place.name().isPresent()
                    ? new Function(place.place(), place.name().get())
                    : new Function(chain.chain().place(), "");
            functions.computeIfAbsent(function, key -> new ArrayList<>()).add(chain);
        }
        return functions;
    }

    /** Says which methods belong together, with the function that they come from. */
    private static String together(FunctionPlace function, List<String> methods) {
        if (methods.size() == 1) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add("// "
                + CommentText.line(function.name().orElse("") + ", "
                        + function.place().file() + ":" + function.place().line())
                + ", asks " + methods.size() + " times. What else it does stays to be written:");
        methods.forEach(method -> lines.add("// - " + method));
        lines.addAll(CommentText.lines(function.source()));
        return lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining("", "\n", ""));
    }

    private String body(String methods, Set<String> imports) {
        Set<String> isStatic = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        imports.forEach(line -> (line.startsWith("static ") ? isStatic : others).add("import " + line + ";\n"));
        return "package " + porter.packageName() + ";\n\n"
                + (isStatic.isEmpty() ? "" : String.join("", isStatic) + "\n")
                + String.join("", others)
                + """

                /** The chains of <code>%2$s</code>. */
                public final class %1$s {

                    private final SupabaseClient supabase;

                    /** Asks this client. */
                    public %1$s(SupabaseClient supabase) {
                        this.supabase = supabase;
                    }
                %3$s}
                """.formatted(name, CommentText.javadoc(file), methods);
    }
}
