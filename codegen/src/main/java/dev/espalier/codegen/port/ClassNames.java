// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.port.parameter.JavaNames;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of classes for files, each once, whatever the case of its letters. */
final class ClassNames {

    /** Names that no file may have on Windows, whatever stands behind the dot. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]|conin|conout");

    /** Names that mean something else in a class of chains. */
    private static final Set<String> TAKEN = Set.of(
            "arrays",
            "bigdecimal",
            "boolean",
            "double",
            "instant",
            "integer",
            "json",
            "jsonnode",
            "list",
            "localdate",
            "localdatetime",
            "localtime",
            "long",
            "map",
            "number",
            "object",
            "offsetdatetime",
            "offsettime",
            "optional",
            "record",
            "relationships",
            "response",
            "row",
            "selected",
            "set",
            "string",
            "supabaseclient",
            "system",
            "tables",
            "textsearch",
            "unsupportedoperationexception",
            "uuid");

    private static final List<String> NAMELESS = List.of("index", "main", "mod", "route", "page", "layout", "server");

    private final Set<String> given = new HashSet<>();

    /** {@code src/bookings.js} as {@code Bookings}, {@code api/clients/index.ts} as {@code ClientsIndex}. */
    String of(String file) {
        String[] folders = file.split("/", -1);
        int last = folders.length - 1;
        String name = JavaNames.type(stem(folders[last]));
        boolean isNameless = NAMELESS.contains(name.toLowerCase(Locale.ROOT));
        int from = isNameless ? Math.max(0, last - 1) : last;
        String wanted = join(folders, from);
        while (from > 0 && !isFree(wanted)) {
            from--;
            wanted = join(folders, from);
        }
        String free = isFree(wanted) ? wanted : wanted + "Chains";
        for (int number = 2; !isFree(free); number++) {
            free = wanted + number;
        }
        given.add(folded(free));
        return free;
    }

    private boolean isFree(String name) {
        String lower = folded(name);
        return !TAKEN.contains(lower)
                && !given.contains(lower)
                && !DEVICE.matcher(lower).matches();
    }

    /** The same for names that some file system takes for one. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static String join(String[] folders, int from) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < folders.length; at++) {
            words.append(at == folders.length - 1 ? stem(folders[at]) : folders[at])
                    .append(' ');
        }
        return JavaNames.type(words.toString());
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
