// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares two replies to one case: status, headers, body. */
public final class ReplyComparison {
    private static final Pattern ESTIMATE = Pattern.compile("(?i)\\bcount=(planned|estimated)\\b");
    private static final Set<String> ROWS = Set.of("200", "206");

    private final CaseFile one;
    private final Rules rules;
    private final Set<Rule> applied = EnumSet.noneOf(Rule.class);

    private ReplyComparison(CaseFile one, Rules rules) {
        this.one = one;
        this.rules = rules;
    }

    /** What is different, the left reply's as what is expected: {@link Outcome.Same} or {@link Outcome.Different}. */
    public static Outcome of(CaseFile one, Rules rules, Reply left, Reply right) {
        ReplyComparison comparison = new ReplyComparison(one, rules);
        List<Difference> found = comparison.differences(left, right);
        return found.isEmpty()
                ? new Outcome.Same(comparison.applied)
                : new Outcome.Different(found, comparison.applied);
    }

    private List<Difference> differences(Reply left, Reply right) {
        boolean estimated = rules.has(Rule.ESTIMATES)
                && ESTIMATE.matcher(one.request().headers().getOrDefault("prefer", ""))
                        .find();
        List<Difference> found = new ArrayList<>();
        status(left.status(), right.status(), estimated).ifPresent(found::add);
        HeaderComparison.Counts counts = estimated ? HeaderComparison.Counts.ANY : HeaderComparison.Counts.AS_TOLD;
        found.addAll(new HeaderComparison(rules, counts, applied).of(left, right));
        if (hasBody()) {
            found.addAll(new BodyComparison(rules, RowOrder.of(one), applied).of(left, right));
        }
        return found;
    }

    private Optional<Difference> status(int left, int right, boolean estimated) {
        if (left == right) {
            return Optional.empty();
        }
        if (estimated && ROWS.contains(String.valueOf(left)) && ROWS.contains(String.valueOf(right))) {
            applied.add(Rule.ESTIMATES);
            return Optional.empty();
        }
        return Optional.of(new Difference("status", String.valueOf(left), String.valueOf(right)));
    }

    /** Whether there is one to compare: that of a plan tells of the moment, and so does one that was not recorded. */
    private boolean hasBody() {
        boolean unrecorded = one instanceof GoldenCase golden && golden.answer().body() instanceof Body.NotRecorded;
        if (rules.has(Rule.PLANS) && Plans.asked(one)) {
            applied.add(Rule.PLANS);
            return false;
        }
        return !unrecorded;
    }
}
