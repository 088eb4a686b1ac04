// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import dev.espalier.codegen.trial.RequestLine;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.OpenCase;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.WireRequest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Reads a plain list of requests, a line each; empty lines and lines that begin with {@code #} say nothing.
 *
 * <pre>
 * /bookings?select=*                        without a method it is a GET
 * GET /clients?name=ilike.*Анна*            percent-encoded or not
 * GET /rest/v1/clients?select=id            as a gateway logs it, with or without {@code https://host}
 * POST /rpc/add {"a": 1, "b": 2}            with a body, which is JSON
 * </pre>
 *
 * <p>The name of a case is made of its line, so that the lines may change places.
 */
final class RequestList {
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final Pattern LINE = Pattern.compile(
            "(?:(?<method>GET|HEAD|POST|PATCH|PUT|DELETE|OPTIONS)\\s+)?(?<path>(?:https?:/)?/.*?)(?:\\s+(?<body>[\\[{].*))?");
    private static final Pattern BODILESS =
            Pattern.compile("(?:(?<method>GET|HEAD|DELETE|OPTIONS)\\s+)?(?<path>(?:https?:/)?/.*)");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]");

    private RequestList() {}

    static SortedMap<String, CaseFile> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("larger than " + MOST_BYTES + " bytes");
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
        SortedMap<String, CaseFile> cases = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                OpenCase one = read(file + ":" + (at + 1), line);
                cases.put(one.key().path(), one);
            }
        }
        return cases;
    }

    private static OpenCase read(String place, String line) {
        Matcher bodiless = BODILESS.matcher(line);
        Matcher parts = bodiless.matches() ? bodiless : LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(place + ": expected a line such as 'GET /bookings?select=*'");
        }
        String method = Optional.ofNullable(parts.group("method")).orElse("GET");
        String path = encoded(RequestLine.target(String.valueOf(parts.group("path"))));
        String body = parts == bodiless
                ? ""
                : Optional.ofNullable(parts.group("body")).orElse("");
        Map<String, String> headers = body.isEmpty() ? Map.of() : Map.of("content-type", "application/json");
        return new OpenCase(
                new CaseKey("recorded", id(method, path, body)),
                UNPRINTABLE.matcher(method + " " + path).replaceAll(" "),
                List.of("recorded"),
                new Caller.Anonymous(),
                Optional.empty(),
                new WireRequest(method, path, headers, body),
                new Translation.Absent());
    }

    private static String encoded(String path) {
        return UNPRINTABLE.matcher(path).replaceAll(found -> {
            StringBuilder out = new StringBuilder();
            for (byte octet : found.group().getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
            return out.toString();
        });
    }

    private static String id(String method, String path, String body) {
        String name = path.substring(1)
                .replaceFirst("\\?.*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        CRC32 sum = new CRC32();
        sum.update((method + " " + path + " " + body).getBytes(StandardCharsets.UTF_8));
        String shown = name.isEmpty()
                ? "root"
                : name.substring(0, Math.min(60, name.length())).replaceAll("-+$", "");
        return method.toLowerCase(Locale.ROOT) + "." + shown + "."
                + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
