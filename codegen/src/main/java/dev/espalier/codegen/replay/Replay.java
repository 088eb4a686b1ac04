// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.NoAnswerException;
import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.codegen.replay.end.Writing;
import dev.espalier.fixtures.corpus.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Puts cases to two ends and compares what they answer. */
public final class Replay {
    private final End left;
    private final End right;
    private final Rules rules;
    private final WriteConsent consent;

    /** Between these two, by these rules. */
    public Replay(End left, End right, Rules rules, WriteConsent consent) {
        this.left = left;
        this.right = right;
        this.rules = rules;
        this.consent = consent;
    }

    /**
     * Puts all cases to both: reads first, as many at once as this says, then one write after the other. An end that has not answered
     * three cases in a row is not asked again.
     *
     * @param progress hears how many cases are done
     * @return a case and its outcome each, in the order of the cases
     */
    public List<Replayed> run(List<CaseFile> cases, int atOnce, IntConsumer progress) {
        Stamina stamina = new Stamina();
        return new Walk(atOnce, progress).over(cases, one -> new Replayed(one, outcome(one, stamina)));
    }

    private Outcome outcome(CaseFile one, Stamina stamina) {
        Optional<String> objection = left.objection(one)
                .map(reason -> "left: " + reason)
                .or(() -> right.objection(one).map(reason -> "right: " + reason))
                .or(() -> keeps(one));
        if (objection.isPresent()) {
            return new Outcome.NotRun(objection.get());
        }
        Optional<Side> lost = stamina.lost();
        if (lost.isPresent()) {
            return new Outcome.NotRun("the " + lost.get() + " end had stopped answering");
        }
        Side asked = Side.LEFT;
        try {
            Reply expected = left.ask(one);
            stamina.answered(asked);
            asked = Side.RIGHT;
            Reply actual = right.ask(one);
            stamina.answered(asked);
            return ReplyComparison.of(one, rules, expected, actual);
        } catch (NoAnswerException e) {
            stamina.failed(asked);
            return new Outcome.NoAnswer(asked, String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> keeps(CaseFile one) {
        boolean mayStay = left.keeping() == End.Keeping.WRITES || right.keeping() == End.Keeping.WRITES;
        return Writing.may(one) && mayStay && consent == WriteConsent.REFUSED
                ? Optional.of("it may write, and --allow-writes was not given")
                : Optional.empty();
    }
}
