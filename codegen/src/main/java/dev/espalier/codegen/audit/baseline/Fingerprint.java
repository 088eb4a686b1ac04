// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.baseline;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Target;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * By what a chain is known again when lines have moved; chains that are equal in all of it are counted.
 *
 * @param file the file's path in the folder
 * @param function {@code BookingService.create}; empty for a whole file
 * @param table what it asks: {@code bookings}, {@code find_clients()}
 * @param pattern the names of its calls
 */
public record Fingerprint(String file, String function, String table, String pattern)
        implements Comparable<Fingerprint> {

    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::file)
            .thenComparing(Fingerprint::function)
            .thenComparing(Fingerprint::table)
            .thenComparing(Fingerprint::pattern);

    /** Of a chain. */
    public static Fingerprint of(JudgedChain judged) {
        return new Fingerprint(
                judged.chain().place().file(),
                function(judged.chain().function()),
                Target.of(judged.chain()).words(),
                judged.pattern());
    }

    /** {@code BookingService.create}; empty for a whole file. */
    public static String function(FunctionPlace function) {
        String owner = function.owner().map(name -> name + ".").orElse("");
        return function.name().map(name -> owner + name).orElse("");
    }

    /**
     * 32 hexadecimal digits that tell it from all others.
     *
     * @param part what else tells things apart that have this fingerprint: a rule, a number
     */
    public String digest(List<String> part) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List.of(file, function, table, pattern).forEach(text -> update(digest, text));
            part.forEach(text -> update(digest, text));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return ORDER.compare(this, other);
    }
}
