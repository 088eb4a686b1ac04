// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.judge;

import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.way.Asked;
import dev.espalier.codegen.audit.way.Asked.Bounds;
import dev.espalier.codegen.audit.way.Filling;
import dev.espalier.codegen.audit.way.Way;
import dev.espalier.codegen.audit.way.Ways;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.library.LibraryChain;
import dev.espalier.codegen.library.UnsupportedCallException;
import dev.espalier.error.ProblemCode;
import dev.espalier.error.QueryException;
import dev.espalier.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the library about each way of a chain. */
final class ChainVerdicts {
    private static final String NOTE = "; ";

    private final Library library;

    ChainVerdicts(Library library) {
        this.library = library;
    }

    /** The first way that the library refuses decides; then what is not known; then each way has its SQL. */
    Verdict of(FoundChain chain, List<Way> ways) {
        List<Gap> open = Ways.open(chain);
        if (!open.isEmpty()) {
            return new Verdict.Dynamic(open);
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Way way : ways) {
            Verdict verdict = of(way);
            if (verdict instanceof Verdict.Dynamic dynamic) {
                gaps.addAll(dynamic.gaps());
            } else if (verdict instanceof Verdict.Supported supported) {
                supported.statements().forEach(one -> statements.putIfAbsent(one.sql(), one));
            } else if (verdict instanceof Verdict.Refused refused) {
                return always(ways) ? refused.unconditionally() : refused;
            } else if (!(verdict instanceof Verdict.WellFormed)) {
                return verdict;
            }
        }
        if (!gaps.isEmpty()) {
            return new Verdict.Dynamic(List.copyOf(gaps));
        }
        if (statements.size() == 1 && ways.size() > 1) {
            // conditions that change nothing are not told
            return of(new Way("", ways.get(0).steps()));
        }
        return statements.isEmpty()
                ? new Verdict.WellFormed()
                : new Verdict.Supported(List.copyOf(statements.values()));
    }

    /** Whether each way is refused, so that no condition decides it. */
    private boolean always(List<Way> ways) {
        return ways.stream().allMatch(way -> of(way) instanceof Verdict.Refused);
    }

    private Verdict of(Way way) {
        Asked asked = Filling.of(way, library.knowledge());
        if (!asked.gaps().isEmpty()) {
            return new Verdict.Dynamic(asked.gaps());
        }
        try {
            Request request = LibraryChain.on(library.client(), asked.calls()).request();
            return open(asked, request)
                    .<Verdict>map(gap -> new Verdict.Dynamic(List.of(gap)))
                    .orElseGet(() -> asked(asked, way, request));
        } catch (UnsupportedCallException e) {
            return new Verdict.Unsupported(String.valueOf(e.getMessage()));
        } catch (QueryException e) {
            return Told.refusal(e.problem(), way.when());
        }
    }

    private Verdict asked(Asked asked, Way way, Request request) {
        return library.sql(request)
                .<Verdict>map(sql -> new Verdict.Supported(List.of(
                        new Statement(when(way, asked), asked.bounds() == Bounds.KNOWN ? sql.literal() : sql.bound()))))
                .orElseGet(Verdict.WellFormed::new);
    }

    /** A hole in a text of {@code or} is a value when no name, operator or keyword holds it, and it can be read. */
    private Optional<Gap> open(Asked asked, Request request) {
        try {
            String shape = library.parse(request).shape().toString();
            return asked.hole().filter(hole -> shape.contains(hole.mark())).map(Asked.Hole::gap);
        } catch (QueryException e) {
            if (asked.hole().isPresent() && e.problem().code().equals(ProblemCode.PGRST100.name())) {
                return asked.hole().map(Asked.Hole::gap);
            }
            throw e;
        }
    }

    private static String when(Way way, Asked asked) {
        List<String> words = new ArrayList<>();
        Stream.concat(Stream.of(way.when()), asked.notes().stream())
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return String.join(NOTE, words);
    }
}
