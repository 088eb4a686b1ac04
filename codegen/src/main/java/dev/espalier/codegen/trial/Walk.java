// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import dev.espalier.codegen.database.Database;
import dev.espalier.codegen.terminal.BindList;
import dev.espalier.codegen.terminal.JsonLines;
import dev.espalier.codegen.terminal.Screen;
import dev.espalier.codegen.terminal.SqlText;
import dev.espalier.fixtures.corpus.Origin;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.response.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The production query, station by station. */
public record Walk(Screen screen, SupabaseClient supabase) {

    /** What the rows are shown by: one column of the booking and one of each embed. */
    private static final List<String> COLUMNS = List.of("datetime", "clients.name", "services.title", "staff.name");

    /** Makes a JVM warm, and a person does not wait. */
    private static final Duration MEASURED = Duration.ofMillis(600);

    /** The chain in JavaScript and in Java. */
    public void chain() {
        Origin.Chain chain = ProductionQuery.texts();
        screen.section(
                "1  A chain of supabase-js", "", chain.javascript().lines().toList());
        screen.section("2  The same chain in Java", "", chain.java().lines().toList());
    }

    /** Its SQL, without a database. */
    public void sql() {
        ResultBuilder<?> chain = ProductionQuery.chain(supabase);
        Stopwatch translation = Stopwatch.measure(
                MEASURED, () -> ProductionQuery.chain(supabase).sql());
        String sql = chain.sql();
        screen.section(
                "3  Its SQL", "one statement; translated in " + translation, SqlText.lines(sql, screen.palette()));
        screen.section("   Its binds", "every value, as text", BindList.lines(sql, chain.binds(), screen.palette()));
    }

    /** Its rows. */
    public void rows(Database salon) throws SQLException {
        try (Connection connection = salon.connect()) {
            SupabaseClient connected = supabase.on(connection);
            Stopwatch run = Stopwatch.measure(
                    MEASURED, () -> ProductionQuery.chain(connected).execute());
            Answer answer = connected.answer(ProductionQuery.chain(connected).request());
            Rows rows = Rows.of(JsonLiteral.parse(answer.body()));
            List<String> lines = new ArrayList<>(rows.table(COLUMNS).lines(screen.palette(), Screen.ROOM));
            lines.addAll(List.of("", outcome(rows, answer), "run in " + run));
            screen.section("4  Its rows", salon.description(), lines);
            JsonLiteral first = rows.elements().get(0);
            screen.section("   The first row, whole", "", JsonLines.of(first, screen.palette(), Screen.ROOM));
        }
    }

    private static String outcome(Rows rows, Answer answer) {
        String range = answer.header("content-range").orElse("none");
        return rows.elements().size() + " rows, status " + answer.status() + ", content-range " + range;
    }

    /** What to do after this. */
    public void next() {
        List<String> steps = List.of(
                "Your own request:   java -jar codegen/target/espalier.jar sql \\",
                "                      '/bookings?select=*,clients(name)&status=eq.confirmed' --run",
                "Your own database:  … sql REQUEST --db-url postgresql://me@localhost/mine",
                "In your program:    README.md");
        screen.section("Next", "", steps);
    }
}
