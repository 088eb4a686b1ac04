// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command of the command line as a section: how it is called, what it takes, how it ends, examples. */
public final class CommandText {

    private static final String MAIN = "dev.espalier.codegen.EspalierCommand";

    /** A value that stands for none. */
    private static final List<String> NONE = List.of("", "-1");

    private final CommandSpec command;

    private CommandText(CommandSpec command) {
        this.command = command;
    }

    /**
     * The command of this name: {@code audit}, or {@code espalier} for all of them.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static CommandText of(String name) {
        CommandSpec main = main();
        if (name.equals(main.name())) {
            return new CommandText(main);
        }
        CommandLine found = main.subcommands().get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no command " + name + "; there are " + names());
        }
        return new CommandText(found.getCommandSpec());
    }

    /** The names of all commands, {@code espalier} not among them. */
    public static List<String> names() {
        return List.copyOf(main().subcommands().keySet());
    }

    /** The longest names of the options of a command: {@code --db-url}. */
    public List<String> options() {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static CommandSpec main() {
        try {
            return new CommandLine(Class.forName(MAIN)).getCommandSpec();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(MAIN + " is no longer where the command line begins", e);
        }
    }

    /** All of it, but its name. */
    public String markdown() {
        UsageMessageSpec usage = command.usageMessage();
        List<String> out = new ArrayList<>();
        out.add(paragraphs(usage.description()));
        if (usage.customSynopsis().length > 0) {
            out.add(fenced("text", String.join("\n", usage.customSynopsis())));
        }
        if (!command.subcommands().isEmpty()) {
            out.add(commands());
        }
        out.add(arguments());
        out.add(exitCodes(usage.exitCodeList()));
        if (usage.footer().length > 0) {
            out.add(fenced(
                    "sh",
                    String.join("\n", usage.footer())
                            .stripTrailing()
                            .stripIndent()
                            .replace("%%", "%")));
        }
        return String.join("\n\n", out);
    }

    private static String paragraphs(String[] lines) {
        return Arrays.stream(lines).map(CommandText::marked).collect(Collectors.joining("\n"));
    }

    /** Options within a sentence are code, and what a shell would not read as text is no markup. */
    private static String marked(String sentence) {
        return sentence.replaceAll("(?<![\\w`-])(--[a-z][a-z-]*)", "`$1`")
                .replace("*", "\\*")
                .replace("<", "\\<");
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "\n```";
    }

    private String commands() {
        return Cell.table(
                List.of("command", "what it does"),
                command.subcommands().entrySet().stream()
                        .map(one -> List.of(
                                "[`" + one.getKey() + "`](#" + one.getKey() + ")",
                                Cell.of(marked(one.getValue()
                                        .getCommandSpec()
                                        .usageMessage()
                                        .description()[0])))));
    }

    private String arguments() {
        Stream<ArgSpec> all = Stream.concat(command.positionalParameters().stream(), command.options().stream());
        return Cell.table(List.of("option", "default", "what it says"), all.map(CommandText::argument));
    }

    private static List<String> argument(ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? Arrays.stream(option.names()).map(Cell::code).collect(Collectors.joining(", "))
                : Cell.code(((PositionalParamSpec) argument).paramLabel());
        boolean takes = argument.isOption() && argument.arity().max() > 0;
        return List.of(
                name + (takes ? " " + Cell.code(argument.paramLabel()) : ""),
                argument.required() ? "needed" : standard(argument),
                Cell.of(described(argument)));
    }

    private static String standard(ArgSpec argument) {
        String value = argument.defaultValue() == null ? "" : argument.defaultValue();
        return NONE.contains(value) || argument.arity().max() == 0 || !holds(value, argument) ? "" : Cell.code(value);
    }

    /** An option says itself what holds without it, as --port does: (3000). Else its value only fills a field. */
    private static boolean holds(String value, ArgSpec argument) {
        String text = String.join(" ", argument.description());
        return argument.isPositional() || text.contains("(" + value + ")") || text.contains("(default)");
    }

    private static String described(ArgSpec argument) {
        String text =
                Arrays.stream(argument.description()).map(CommandText::marked).collect(Collectors.joining(" "));
        if (argument.completionCandidates() == null) {
            return text;
        }
        List<String> candidates = new ArrayList<>();
        argument.completionCandidates().forEach(candidates::add);
        return text.replace("${COMPLETION-CANDIDATES}", String.join(", ", candidates));
    }

    private static String exitCodes(Map<String, String> codes) {
        return Cell.table(
                List.of("exit code", "when"),
                codes.entrySet().stream()
                        .map(code -> List.of(Cell.code(code.getKey()), Cell.of(marked(code.getValue())))));
    }
}
