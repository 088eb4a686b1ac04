// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.cases;

import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.java.UnknownChainException;
import dev.espalier.codegen.library.LibraryChain;
import dev.espalier.codegen.library.UnsupportedCallException;
import dev.espalier.codegen.port.Ported;
import dev.espalier.codegen.port.PortedClass;
import dev.espalier.codegen.port.PortedMethod;
import dev.espalier.codegen.port.file.CommentText;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.error.QueryException;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.CaseWriter;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.SupabaseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cases without an answer for chains in Java: the chain with sample values, its request and its SQL. {@code espalier record}
 * fills the answers in.
 *
 * @param database its name in the names of cases
 * @param schema by which SQL is made, if it is known
 */
public record PortedCases(String database, Optional<DatabaseSchema> schema) {

    /** Texts of case files, by their path; a chain that no request is made of has none. */
    public SortedMap<String, String> of(Ported ported) {
        SortedMap<String, String> files = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (PortedClass one : ported.classes()) {
            for (PortedMethod method : one.methods()) {
                Optional<OpenCase> made = method.obstacle().isEmpty() ? made(one, method, ids) : Optional.empty();
                made.ifPresent(file -> files.put(file.key().path(), CaseWriter.write(file)));
            }
        }
        return files;
    }

    private Optional<OpenCase> made(PortedClass one, PortedMethod method, Set<String> ids) {
        FoundChain chain = method.chain().chain();
        try {
            List<ChainCall> calls = SampleCalls.of(chain, schema);
            if (calls.stream().anyMatch(call -> call.method().equals("explain"))) {
                return Optional.empty();
            }
            SupabaseClient client =
                    SupabaseClient.of(schema.orElseGet(() -> DatabaseSchema.of(List.of("public"), List.of())));
            ResultBuilder<?> asked = LibraryChain.on(client, calls);
            return Optional.of(new OpenCase(
                    new CaseKey(database, id(one.name() + "." + method.name(), ids)),
                    CommentText.line(method.name() + ", " + chain.place().file() + ":"
                            + chain.place().line()),
                    List.of("ported"),
                    new Caller.Anonymous(),
                    Optional.of(new OpenCase.Chain(
                            JavaScriptText.of(calls),
                            calls,
                            JavaChainWriter.write(calls).text())),
                    WireText.of(asked.request()),
                    translation(asked)));
        } catch (UnsupportedCallException | UnknownChainException | NotPortable e) {
            // a method is there nevertheless; what its values are only the program knows
            return Optional.empty();
        }
    }

    private Translation translation(ResultBuilder<?> asked) {
        if (schema.isEmpty()) {
            return new Translation.Absent();
        }
        try {
            return new Translation.Sql(asked.sql(), asked.binds());
        } catch (QueryException | SupabaseException e) {
            // the answer is an error, and there is no statement
            return new Translation.Absent();
        }
    }

    /** {@code Bookings.createBooking} as {@code bookings.create-booking}. */
    private static String id(String name, Set<String> ids) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("-*\\.-*", ".")
                .replaceAll("^[-.]+|[-.]+$", "");
        String wanted = words.isEmpty() ? "chain" : words;
        String free = wanted;
        for (int number = 2; !ids.add(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
