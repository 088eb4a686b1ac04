// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of types say. */
final class Types {
    private static final Pattern ALIAS = Pattern.compile(
            "\\b(?:type|interface)\\s+(\\w{1,80})\\b[^;{}]{0,80}?(?:=|extends)[^;{}]{0,120}?(?:SupabaseClient|PostgrestClient)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Types of other libraries whose objects have a {@code from} or an {@code rpc} as well. */
    private static final Pattern OTHERS = Pattern.compile(
            "^(Promise<)?(Knex|Kysely|\\w*Database|Drizzle\\w*|\\w+Database<.*|PrismaClient|EntityManager|DataSource|Repository"
                    + "|QueryRunner|SelectQueryBuilder|Sequelize|MongoClient|Db|PublicClient|JsonRpcProvider|Connection|Buffer"
                    + "|GSAP|Observable)\\b");

    private Types() {}

    /** A value, by its type where nothing else is known of it. */
    static Value of(Unit unit, Value value, Optional<String> type) {
        boolean open = value instanceof Unknown || value instanceof Value.Undefined;
        if (!open || type.isEmpty()) {
            return value;
        }
        if (isClient(unit, type.orElseThrow())) {
            return Members.TYPED;
        }
        boolean other = OTHERS.matcher(type.orElseThrow()).find()
                && !Clients.nameSaysSo(type.orElseThrow())
                && !(value instanceof Unknown unknown && unknown.named());
        return other ? new Value.Foreign(type.orElseThrow()) : value;
    }

    /** Whether a type is that of a client, by itself or by a name that the file gives it. */
    static boolean isClient(Unit unit, String type) {
        if (Clients.typeSaysSo(type)) {
            return true;
        }
        if (type.length() > 200 || type.contains("=>")) {
            return false;
        }
        Matcher words = WORD.matcher(type);
        return words.lookingAt() && unit.clientTypes().contains(words.group());
    }

    /** The names that a text gives to types of clients. */
    static Set<String> aliases(String text) {
        Set<String> names = new HashSet<>();
        if (text.contains("SupabaseClient") || text.contains("PostgrestClient")) {
            Matcher found = ALIAS.matcher(text);
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        return names;
    }
}
