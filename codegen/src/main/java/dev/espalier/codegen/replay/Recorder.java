// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.replay.Recording.Fate;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.NoAnswerException;
import dev.espalier.codegen.replay.end.RecordedEnd;
import dev.espalier.codegen.replay.end.Reply;
import dev.espalier.codegen.replay.end.Secrets;
import dev.espalier.codegen.replay.end.Writing;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.CaseWriter;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.GoldenCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Asks an end for the answers of cases and keeps them in files, so that the same data gives the same bytes. */
public final class Recorder {
    private final End from;
    private final Rules rules;
    private final WriteConsent consent;
    private final Secrets secrets;
    private final CaseFiles files;
    private final Recording.File update;
    private final RecordedAnswer answers;

    /**
     * From this end to these files.
     *
     * @param rules by which an answer is still the one that is there
     * @param consent whether cases that write may be put to an end that may keep what they write
     * @param update what happens to a file whose answer is another one now
     * @throws NoAnswerException when the end does not tell what it is
     */
    public Recorder(
            End from, CaseFiles files, Rules rules, WriteConsent consent, Recording.File update, Secrets secrets)
            throws NoAnswerException {
        this.from = from;
        this.files = files;
        this.rules = rules;
        this.consent = consent;
        this.update = update;
        this.secrets = secrets;
        this.answers = new RecordedAnswer(from.server(), rules.headers());
    }

    /**
     * Records all of them: reads first, as many at once as this says, then one write after the other.
     *
     * @param progress hears how many cases are done
     * @return a case and what became of its file each, in the order of their paths
     * @throws UnwritableException when a file cannot be written
     */
    public List<Recording> run(CaseSelection selection, int atOnce, IntConsumer progress) throws UnwritableException {
        Stamina stamina = new Stamina();
        List<Asked> asked = new Walk(atOnce, progress).over(selection.list(), one -> asked(one, stamina));
        Map<CaseKey, Asked> byKey = new HashMap<>();
        asked.forEach(one -> byKey.put(one.one().key(), one));
        List<Recording> recordings = new ArrayList<>();
        for (Map.Entry<String, CaseFile> entry : selection.cases().entrySet()) {
            Asked one = Objects.requireNonNull(byKey.get(entry.getValue().key()));
            recordings.add(new Recording(one.one(), fate(entry.getKey(), one)));
        }
        return recordings;
    }

    /** A case, and its reply or why there is none. */
    private record Asked(CaseFile one, Optional<Reply> reply, Fate fate) {}

    private Asked asked(CaseFile one, Stamina stamina) {
        Optional<String> objection = from.objection(one)
                .or(() -> keeps(one))
                .or(() -> stamina.lost().map(side -> "the end had stopped answering"));
        if (objection.isPresent()) {
            return new Asked(one, Optional.empty(), new Fate.NotRecorded(objection.get()));
        }
        try {
            Reply reply = from.ask(one);
            stamina.answered(Side.LEFT);
            return new Asked(one, Optional.of(reply), new Fate.Written());
        } catch (NoAnswerException e) {
            stamina.failed(Side.LEFT);
            return new Asked(one, Optional.empty(), new Fate.NoAnswer(String.valueOf(e.getMessage())));
        }
    }

    private Optional<String> keeps(CaseFile one) {
        return Writing.may(one) && from.keeping() == End.Keeping.WRITES && consent == WriteConsent.REFUSED
                ? Optional.of("it may write, and --allow-writes was not given")
                : Optional.empty();
    }

    private Fate fate(String path, Asked asked) throws UnwritableException {
        if (asked.reply().isEmpty()) {
            return asked.fate();
        }
        GoldenCase golden;
        try {
            golden = answers.of(asked.one(), asked.reply().get());
        } catch (IllegalArgumentException e) {
            return new Fate.NotRecorded(String.valueOf(e.getMessage()));
        }
        String text = CaseWriter.write(golden);
        if (secrets.in(text)) {
            return new Fate.NotRecorded("its answer repeats a key or a token");
        }
        Optional<GoldenCase> before = files.find(path).filter(found -> isOfTheSame(found, golden));
        if (before.isEmpty()) {
            files.write(path, text);
            return new Fate.Written();
        }
        Outcome outcome = ReplyComparison.of(
                before.get(),
                rules,
                RecordedEnd.reply(before.get().answer()),
                asked.reply().get());
        return outcome instanceof Outcome.Different different ? changed(path, text, different) : new Fate.Unchanged();
    }

    private Fate changed(String path, String text, Outcome.Different different) throws UnwritableException {
        if (update == Recording.File.UPDATED) {
            files.write(path, text);
        }
        List<Difference> blotted =
                different.differences().stream().map(secrets::blotted).toList();
        return new Fate.Changed(blotted, update);
    }

    /** An answer to another request is none to this one. */
    private static boolean isOfTheSame(GoldenCase before, GoldenCase now) {
        return before.key().equals(now.key())
                && before.request().equals(now.request())
                && before.caller().equals(now.caller())
                && before.calls().equals(now.calls());
    }
}
