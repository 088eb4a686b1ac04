// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.report;

import dev.espalier.codegen.audit.Audited;
import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.audit.Verdict.RefusalKind;
import dev.espalier.codegen.audit.Verdict.Statement;
import dev.espalier.codegen.audit.baseline.Comparison;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.source.LeftOut;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Audits that were never made, of any size. */
public final class AuditSample {

    private static final List<String> TABLES = List.of("bookings", "clients", "services", "staff", "invoices");
    private static final List<String> METHODS = List.of("list", "find", "create", "cancel", "remove");
    private static final List<List<String>> CALLS = List.of(
            List.of("select", "eq", "order"),
            List.of("select", "eq", "single"),
            List.of("insert", "select", "single"),
            List.of("update", "eq"),
            List.of("delete", "eq"));

    private static final Map<String, Catalogued> CATALOGUE = Map.of(
            "select.eq.single",
            new Catalogued("salon/app.clients.by-id", "docs/manual/patterns/read-one-row.md#select-eq-single"));

    private AuditSample() {}

    /** As many chains, ten a file, with verdicts and traps of every kind among them. */
    public static Audited of(int chains) {
        List<JudgedChain> judged = new ArrayList<>();
        for (int i = 0; i < chains; i++) {
            judged.add(chain(i));
        }
        judged.sort(Comparator.comparing(one -> one.chain().place()));
        return audited(judged);
    }

    /** An audit of these chains. */
    public static Audited audited(List<JudgedChain> judged) {
        List<FoundChain> found = judged.stream().map(JudgedChain::chain).toList();
        Findings findings = new Findings(
                142,
                found,
                List.of(new LeftOut("public/vendor.bundle.js", "minified"), new LeftOut("node_modules", "by rule")),
                List.of(new Place("src/broken.ts", 7, 3)));
        return new Audited("web", findings, judged, Optional.of("schema public of the salon"));
    }

    /** The same, counted and sorted. */
    public static Overview overview(List<JudgedChain> judged) {
        return Overview.of(audited(judged), "web/", Optional.empty(), CATALOGUE);
    }

    /** The same beside a baseline. */
    public static Overview overview(List<JudgedChain> judged, Comparison comparison) {
        return Overview.of(audited(judged), "web/", Optional.of(comparison), CATALOGUE);
    }

    private static JudgedChain chain(int i) {
        String file = "src/" + (i / 10 % 3 == 0 ? "pages" : "services") + "/module-" + i / 10
                + (i / 10 % 3 == 0 ? ".tsx" : ".ts");
        String table = TABLES.get(i % 5);
        List<String> calls = CALLS.get(i * 7 % 5);
        return chain(file, 12 + i % 10 * 9, METHODS.get(i % 5), table, calls, verdict(i, table), traps(i));
    }

    /** A chain on a table, with a verdict and traps. */
    public static JudgedChain chain(
            String file,
            int line,
            String function,
            String table,
            List<String> calls,
            Verdict verdict,
            List<Trap> traps) {
        Place place = new Place(file, line, 22);
        List<ChainStep> steps = new ArrayList<>();
        steps.add(new ChainStep("from", List.of(new Argument.Known(new JsonText(table))), List.of(), place));
        StringBuilder source = new StringBuilder("supabase.from('" + table + "')");
        for (String call : calls) {
            Place at = new Place(file, line + steps.size(), 5);
            steps.add(new ChainStep(call, List.of(argument(call, at)), List.of(), at));
            source.append("\n    .").append(call).append(call.equals("eq") ? "('id', id)" : "()");
        }
        FoundChain chain = new FoundChain(
                place,
                source.toString(),
                new FunctionPlace(
                        new Place(file, line - 2, 1), Optional.of(function), Optional.of("Repository"), List.of(), "…"),
                new Root("supabase", Root.Evidence.MADE),
                steps,
                List.of(new Condition.Each(place, "const id of ids")),
                new Use(Use.Fate.AWAITED, Use.ErrorHandling.READ),
                verdict instanceof Verdict.Dynamic dynamic ? dynamic.gaps() : List.of());
        List<Trapped> trapped = traps.stream()
                .map(trap -> new Trapped(trap, trap.title() + " of " + table, place, List.of(new Place(file, 1, 1))))
                .toList();
        return new JudgedChain(chain, String.join(".", calls), verdict, trapped);
    }

    private static Argument argument(String call, Place place) {
        return call.equals("eq")
                ? new Argument.Unknown(place, "input.id", "id", Optional.of("number"), Argument.Origin.PARAMETER)
                : new Argument.Undefined();
    }

    private static Verdict verdict(int i, String table) {
        return switch (i % 11) {
            case 3 -> ambiguous();
            case 7 ->
                new Verdict.Dynamic(List.of(
                        new Gap(Gap.Reason.PARAMETER, "table", "tableName", new Place("src/services/any.ts", 4, 9))));
            case 9 -> new Verdict.Unsupported("csv() with an embed: read rows, and write them as CSV");
            default -> supported(table, "");
        };
    }

    /** A verdict of an ambiguous embed. */
    public static Verdict ambiguous() {
        return new Verdict.Refused(
                RefusalKind.AMBIGUOUS,
                "",
                "PGRST201",
                "Could not embed because more than one relationship was found for 'bookings' and 'clients'",
                Optional.of("bookings_client_id_fkey using bookings(client_id) and clients(id)"
                        + "\nbookings_payer_id_fkey using bookings(payer_id) and clients(id)"),
                Optional.of("Try changing 'clients' to one of the following: 'clients!bookings_client_id_fkey'"));
    }

    /** A verdict with SQL, also for another way in which conditions fall. */
    public static Verdict supported(String table, String when) {
        String sql = "select \"rows\".*\nfrom (\n  select \"" + table + "\".*\n  from \"public\".\"" + table
                + "\"\n  where \"" + table + "\".\"id\" = ?\n) as \"rows\"";
        return new Verdict.Supported(
                when.isEmpty()
                        ? List.of(new Statement("", sql))
                        : List.of(new Statement(when, sql), new Statement("!(" + when + ")", sql + "\nlimit 1000")));
    }

    private static List<Trap> traps(int i) {
        List<Trap> traps = new ArrayList<>();
        if (i % 3 == 0) {
            traps.add(Trap.UNBOUNDED_READ);
        }
        if (i % 4 == 0) {
            traps.add(Trap.ERROR_IGNORED);
        }
        if (i % 13 == 0) {
            List<Trap> all = List.of(Trap.values());
            traps.add(all.get(i / 13 % all.size()));
        }
        return traps;
    }
}
