// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.schema.resource.SchemaResource;
import dev.espalier.supabase.SupabaseClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Schema;

/** A program that makes a client and translates one chain, as its first deed and again when it is warm; it tells the milliseconds of each. */
final class StartProbe {

    /** How often it is done when it is warm. */
    private static final int TIMES = 5;

    private StartProbe() {}

    /** Where a schema comes from: {@code classes}, {@code resource FILE} or {@code catalog URL}. */
    private interface Source {
        DatabaseSchema read() throws SQLException, IOException;
    }

    /** {@code <source> <what it is read from> <name of the schema> <number of tables>} */
    public static void main(String[] arguments) throws SQLException, IOException {
        LargeSchema large = new LargeSchema(arguments[2], Integer.parseInt(arguments[3]));
        Source source =
                switch (arguments[0]) {
                    case "resource" -> () -> SchemaResource.read(Files.readString(Path.of(arguments[1])));
                    case "catalog" -> () -> catalog(arguments[1], large);
                    default -> classes(large);
                };
        StringBuilder told = new StringBuilder();
        IntStream.rangeClosed(0, TIMES)
                .forEach(i -> told.append(i == 0 ? "" : " ").append(millis(source)));
        System.out.println(told);
    }

    /** The classes are there before the clock runs: a program that has them pays for loading them whether it reads them or not. */
    private static Source classes(LargeSchema large) {
        Schema schema = LargeClasses.of(large);
        return () -> JooqSchemaReader.read(schema);
    }

    private static DatabaseSchema catalog(String url, LargeSchema large) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return CatalogReader.read(connection, List.of(large.name()));
        }
    }

    private static long millis(Source source) {
        long begin = System.nanoTime();
        try {
            SupabaseClient client = SupabaseClient.of(source.read());
            String relation = new LargeTable(4).name();
            client.from(relation)
                    .select("id, " + new LargeTable(0).name() + "(title)")
                    .eq("id", 7)
                    .sql();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
