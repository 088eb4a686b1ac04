// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.response;

import dev.espalier.error.Problem;
import dev.espalier.request.Action;
import dev.espalier.request.Request;
import dev.espalier.run.Result;
import dev.espalier.run.Told.Trait;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** HTTP statuses by PostgREST's rules: of results, of its own codes and of PostgreSQL's SQLSTATEs. */
final class HttpStatus {

    static final int OK = 200;
    static final int NO_CONTENT = 204;
    static final int UNAUTHORIZED = 401;

    static final int TOO_LARGE = 413;

    private static final int CREATED = 201;
    private static final int PARTIAL_CONTENT = 206;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** A class of SQLSTATEs, or one of them, and its status; the first that fits counts. */
    private record Rule(String prefix, int status) {}

    /** Of those of PostgREST's own codes that are not simply a bad request. */
    private static final Map<String, Integer> OWN = Map.ofEntries(
            Map.entry("ESP001", SERVER_ERROR),
            Map.entry("PGRST000", 503),
            Map.entry("PGRST001", 503),
            Map.entry("PGRST002", 503),
            Map.entry("PGRST003", 504),
            Map.entry("PGRST101", 405),
            Map.entry("PGRST103", 416),
            Map.entry("PGRST105", 405),
            Map.entry("PGRST106", 406),
            Map.entry("PGRST107", 406),
            Map.entry("PGRST111", SERVER_ERROR),
            Map.entry("PGRST112", SERVER_ERROR),
            Map.entry("PGRST116", 406),
            Map.entry("PGRST117", 405),
            Map.entry("PGRST121", SERVER_ERROR),
            Map.entry("PGRST125", NOT_FOUND),
            Map.entry("PGRST126", NOT_FOUND),
            Map.entry("PGRST201", 300),
            Map.entry("PGRST202", NOT_FOUND),
            Map.entry("PGRST203", 300),
            Map.entry("PGRST205", NOT_FOUND),
            Map.entry("PGRST300", SERVER_ERROR),
            Map.entry("PGRST301", 401),
            Map.entry("PGRST302", 401),
            Map.entry("PGRST303", 401),
            Map.entry("PGRSTX00", SERVER_ERROR));

    private static final List<Rule> SQLSTATES = List.of(
            new Rule("08", 503),
            new Rule("09", SERVER_ERROR),
            new Rule("0L", 403),
            new Rule("0P", 403),
            new Rule("23503", 409),
            new Rule("23505", 409),
            new Rule("25006", 405),
            new Rule("21000", SERVER_ERROR),
            new Rule("25", SERVER_ERROR),
            new Rule("28", 403),
            new Rule("2D", SERVER_ERROR),
            new Rule("38", SERVER_ERROR),
            new Rule("39", SERVER_ERROR),
            new Rule("3B", SERVER_ERROR),
            new Rule("40", SERVER_ERROR),
            new Rule("53400", SERVER_ERROR),
            new Rule("53", 503),
            new Rule("54", SERVER_ERROR),
            new Rule("55", SERVER_ERROR),
            new Rule("57P01", 503),
            new Rule("57", SERVER_ERROR),
            new Rule("58", SERVER_ERROR),
            new Rule("F0", SERVER_ERROR),
            new Rule("HV", SERVER_ERROR),
            new Rule("P0001", BAD_REQUEST),
            new Rule("P0", SERVER_ERROR),
            new Rule("PT", SERVER_ERROR),
            new Rule("XX", SERVER_ERROR),
            new Rule("42883", NOT_FOUND),
            new Rule("42P01", NOT_FOUND),
            new Rule("42P17", SERVER_ERROR),
            new Rule("42501", 403));

    private static final Pattern RAISED = Pattern.compile("PT[2-9][0-9]{2}");
    private static final Pattern NO_SUCH_ROLE = Pattern.compile("role \".*\" does not exist", Pattern.DOTALL);

    private static final Map<Integer, String> PHRASES = Map.ofEntries(
            Map.entry(100, "Continue"),
            Map.entry(101, "Switching Protocols"),
            Map.entry(OK, "OK"),
            Map.entry(CREATED, "Created"),
            Map.entry(202, "Accepted"),
            Map.entry(203, "Non-Authoritative Information"),
            Map.entry(NO_CONTENT, "No Content"),
            Map.entry(205, "Reset Content"),
            Map.entry(PARTIAL_CONTENT, "Partial Content"),
            Map.entry(300, "Multiple Choices"),
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(305, "Use Proxy"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(BAD_REQUEST, "Bad Request"),
            Map.entry(UNAUTHORIZED, "Unauthorized"),
            Map.entry(402, "Payment Required"),
            Map.entry(403, "Forbidden"),
            Map.entry(NOT_FOUND, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(407, "Proxy Authentication Required"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(411, "Length Required"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(TOO_LARGE, "Request Entity Too Large"),
            Map.entry(414, "Request-URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(416, "Requested Range Not Satisfiable"),
            Map.entry(417, "Expectation Failed"),
            Map.entry(418, "I'm a teapot"),
            Map.entry(422, "Unprocessable Entity"),
            Map.entry(426, "Upgrade Required"),
            Map.entry(428, "Precondition Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(SERVER_ERROR, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"),
            Map.entry(505, "HTTP Version Not Supported"),
            Map.entry(511, "Network Authentication Required"));

    private HttpStatus() {}

    static int of(Request request, Result result) {
        Action action = request.action();
        if (action instanceof Action.Insert) {
            boolean merged = Preferred.is(request, "resolution", "merge-duplicates");
            return merged && result.told().inserted().orElse(1) == 0 ? OK : CREATED;
        }
        if (action instanceof Action.Read || action instanceof Action.Call) {
            return ofRead(result);
        }
        if (result.content().isEmpty()) {
            return NO_CONTENT;
        }
        boolean isNew = action instanceof Action.Put && result.told().inserted().orElse(0) > 0;
        return isNew ? CREATED : OK;
    }

    private static int ofRead(Result result) {
        if (result.told().traits().contains(Trait.VOID)) {
            return NO_CONTENT;
        }
        return result.total().isPresent() && result.rows() < result.total().getAsLong() ? PARTIAL_CONTENT : OK;
    }

    static int of(Problem problem) {
        String code = problem.code();
        if (code.startsWith("PGRST") || code.startsWith("ESP")) {
            return OWN.getOrDefault(code, BAD_REQUEST);
        }
        if (RAISED.matcher(code).matches()) {
            return Integer.parseInt(code.substring(2));
        }
        return byMessage(code, problem.message()).orElseGet(() -> byCode(code));
    }

    private static int byCode(String code) {
        return SQLSTATES.stream()
                .filter(rule -> code.startsWith(rule.prefix()))
                .mapToInt(Rule::status)
                .findFirst()
                .orElse(BAD_REQUEST);
    }

    /** Three codes that mean several things. */
    private static OptionalInt byMessage(String code, String message) {
        if (code.equals("21000") && message.endsWith("requires a WHERE clause")) {
            return OptionalInt.of(BAD_REQUEST);
        }
        if (code.equals("22023") && NO_SUCH_ROLE.matcher(message).matches()) {
            return OptionalInt.of(UNAUTHORIZED);
        }
        if (code.equals("42883") && message.startsWith("function xmlagg(")) {
            return OptionalInt.of(406);
        }
        return OptionalInt.empty();
    }

    /** Whether a number is a status of an answer; below, it would announce one, and the client would wait for it. */
    static boolean isOne(int number) {
        return number >= OK && number <= 999;
    }

    /** A function that raises {@code PT402} words the status with its message. */
    static String reason(Problem problem) {
        boolean raised = RAISED.matcher(problem.code()).matches() && HeaderLine.isWithinOne(problem.message());
        return raised ? problem.message() : phrase(of(problem));
    }

    static boolean isSuccess(int status) {
        return status >= OK && status < 300;
    }

    static boolean isNotFound(int status) {
        return status == NOT_FOUND;
    }

    static String phrase(int status) {
        return PHRASES.getOrDefault(status, "");
    }
}
