// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.DatabaseSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A {@link DatabaseSchema} as text, and back: all that a catalog tells, one thing a line, the same bytes for the same schema.
 *
 * <pre>{@code
 * espalier-schema 1
 * exposed "api"
 * table "api" "orders" insert update delete
 *   column "id" type "int8" declared "bigint" default "nextval('api.orders_id_seq'::regclass)"
 *   column "mail" type "mail" base "text" declared "\"api\".\"mail\""
 *   primary-key "id"
 *   unique "mail"
 *   foreign-key "orders_customer_fkey" to "api" "customers" many-to-one "customer_id" "id"
 * computed "api" "open_orders" from "api" "customers" to "api" "orders" many
 * function "api" "find" stable
 *   argument "pattern" type "text" optional
 *   returns row many "api" "orders"
 * representation "\"api\".\"mail\"" output "api" "mail_json"
 * }</pre>
 *
 * <p>Texts stand in quotes; {@code \"}, {@code \\} and <code>&#92;u0000</code> are the escapes. It belongs to the program as its classes do:
 * types and defaults in it are SQL that is run as it stands.
 */
public final class SchemaResource {

    private static final char REPLACEMENT = '\ufffd';

    private SchemaResource() {}

    /** The text of a schema, each line ended by one {@code \n}. */
    public static String write(DatabaseSchema schema) {
        return new SchemaWriter(schema).text();
    }

    /**
     * The schema of a text.
     *
     * @throws IllegalArgumentException when it is no such text, or one of another version; the message names the line
     */
    public static DatabaseSchema read(String text) {
        return SchemaReader.read(text);
    }

    /**
     * The schema of a resource beside a class, in UTF-8.
     *
     * @throws IllegalArgumentException when it is no such text
     * @throws IllegalStateException when there is none, or it cannot be read
     */
    public static DatabaseSchema read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
            }
            return read(decoded(in.readAllBytes(), name));
        } catch (IOException e) {
            throw new IllegalStateException("the resource " + name + " cannot be read", e);
        }
    }

    private static String decoded(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is malformed is replaced there; only then is it looked for with what says so, which takes a multiple of
        // the memory.
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the resource " + name + " is not in UTF-8", e);
        }
    }
}
