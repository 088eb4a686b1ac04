// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A chain that a loop sends again and again; pages, batches and attempts are what loops are for. */
final class LoopedChain implements ChainRule {
    private static final Pattern ATTEMPTS = Pattern.compile("(?i).*(attempt|retr(y|ies)|tries).*", Pattern.DOTALL);
    private static final Pattern BATCH = Pattern.compile("(?i).*(slice\\s*\\(|chunk|batch).*", Pattern.DOTALL);

    @Override
    public Stream<Trapped> traps(Subject subject) {
        return subject.chain().surroundings().stream()
                .filter(Condition.Each.class::isInstance)
                .filter(loop -> !ATTEMPTS.matcher(loop.source()).matches())
                .filter(loop -> !BATCH.matcher(loop.source()).matches())
                .reduce((outer, inner) -> inner)
                .filter(loop -> !takesPages(subject) && !takesBatches(subject))
                .map(loop -> new Trapped(
                        Trap.CHAIN_IN_LOOP,
                        "one request on " + subject.name() + " for each turn of \""
                                + loop.source().strip() + "\"",
                        subject.chain().place(),
                        List.of(loop.place())))
                .stream();
    }

    private static boolean takesPages(Subject subject) {
        return subject.chain().steps().stream()
                .filter(step -> step.method().equals("range"))
                .flatMap(step -> step.arguments().stream())
                .anyMatch(Argument.Unknown.class::isInstance);
    }

    private static boolean takesBatches(Subject subject) {
        return subject.chain().steps().stream()
                .flatMap(LoopedChain::lists)
                .anyMatch(open -> BATCH.matcher(open.source()).matches());
    }

    /** Where a call takes a list. */
    private static Stream<Argument.Unknown> lists(ChainStep step) {
        int index =
                switch (step.method()) {
                    case "insert", "upsert" -> 0;
                    case "in" -> 1;
                    default -> -1;
                };
        return index < 0
                ? Stream.empty()
                : step.arguments().stream()
                        .skip(index)
                        .limit(1)
                        .filter(Argument.Unknown.class::isInstance)
                        .map(Argument.Unknown.class::cast);
    }
}
