// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Use;
import java.util.Locale;
import java.util.stream.Collectors;

/** A chain that was found, as the line of a hard fixture; its README tells the form. */
final class ChainLine {
    private ChainLine() {}

    /** The line of a chain, without its place. */
    static String of(FoundChain chain) {
        String steps = chain.steps().stream().map(ChainLine::step).collect(Collectors.joining());
        String line = root(chain.root().source()) + " :: " + steps.substring(1) + " :: " + use(chain.use());
        if (!chain.surroundings().isEmpty()) {
            line += " :: " + ArgumentLine.conditions(chain.surroundings());
        }
        return chain.dynamic() ? line + " :: " + gaps(chain) : line;
    }

    private static String root(String source) {
        String root = ArgumentLine.blank(source);
        while (root.startsWith("(") && closes(root) == root.length() - 1) {
            root = root.substring(1, root.length() - 1).strip();
        }
        return root.endsWith("!") ? root.substring(0, root.length() - 1) : root;
    }

    private static int closes(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        return text.length();
    }

    private static String step(ChainStep step) {
        String arguments = step.arguments().stream().map(ArgumentLine::of).collect(Collectors.joining(", "));
        return ArgumentLine.conditions(step.conditions()) + "." + step.method() + "(" + arguments + ")";
    }

    private static String use(Use use) {
        return word(use.fate()) + ", error " + word(use.error());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String gaps(FoundChain chain) {
        return chain.gaps().stream()
                .map(gap -> "~" + gap.reason().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
