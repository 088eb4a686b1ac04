// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.database.Installation;
import dev.espalier.codegen.bench.paired.Crew;
import dev.espalier.codegen.bench.paired.Slice;
import dev.espalier.codegen.bench.question.ProductionQuery;
import dev.espalier.codegen.bench.question.Question;
import dev.espalier.codegen.bench.question.Questions;
import dev.espalier.codegen.bench.question.Way;
import dev.espalier.supabase.SupabaseClient;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A program that asks in its own process. On its standard input it is told the way, how many threads and how many milliseconds, and writes the turn to
 * its standard output; for no threads, the answer.
 */
final class InProcess {

    private final Way jdbc;
    private final Way plain;
    private final SupabaseClient client;
    private final Map<Integer, Crew> crews = new HashMap<>();

    private InProcess(Installation on) throws Exception {
        client = on.client();
        Map<String, Way> ways = Questions.production().ways(on);
        jdbc = Objects.requireNonNull(ways.get(Question.JDBC));
        plain = Objects.requireNonNull(ways.get(Question.CHAIN));
    }

    private Way way(LoadWay way) {
        return switch (way) {
            case JDBC -> jdbc;
            case PLAIN -> plain;
            case ANONYMOUS, ENDPOINT -> as(Caller.ANONYMOUS);
            case CLAIMS, ENDPOINT_TOKEN -> as(Caller.SIGNED_IN);
        };
    }

    private Way as(Caller caller) {
        SupabaseClient asking = client.as(caller.claims());
        return () -> body(asking);
    }

    private static String body(SupabaseClient client) {
        return ProductionQuery.chain(client).execute().json().orElseThrow();
    }

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws Exception {
        try (Installation on = Installation.open(LoadRun.CONNECTIONS)) {
            new InProcess(on)
                    .run(new DataInputStream(System.in), new DataOutputStream(new BufferedOutputStream(System.out)));
        }
    }

    private void run(DataInputStream in, DataOutputStream out) throws Exception {
        try {
            while (true) {
                Way way = way(LoadWay.valueOf(in.readUTF()));
                int threads = in.readInt();
                Duration time = Duration.ofMillis(in.readLong());
                if (threads == 0) {
                    write(way.answer().toString().getBytes(StandardCharsets.UTF_8), out);
                } else {
                    write(crews.computeIfAbsent(threads, Crew::new).run(way, time), out);
                }
                out.flush();
            }
        } catch (EOFException end) {
            crews.values().forEach(Crew::close);
        }
    }

    private static void write(byte[] answer, DataOutputStream out) throws IOException {
        out.writeInt(answer.length);
        out.write(answer);
    }

    private static void write(Slice slice, DataOutputStream out) throws IOException {
        out.writeInt(slice.operations());
        for (long latency : slice.latencies().toArray()) {
            out.writeLong(latency);
        }
        out.writeLong(slice.nanos());
        out.writeLong(slice.bytes());
    }
}
