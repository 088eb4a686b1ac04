// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the claims the role is: {@code .role}, {@code .app_metadata."x.y"[0]}, {@code .groups[?(@ ^== "db_")]}.
 *
 * <pre>
 * path     = 1*step
 * step     = key / index / match
 * key      = "." ( 1*( letter / digit / "_" / "$" / "@" ) / quoted )
 * index    = "[" 1*9digit "]"                                   ; counts from 0
 * match    = "[?(@" blanks operator blanks quoted ")]"          ; the last step: the first text of an array that fits
 * operator = "==" / "!=" / "^==" / "==^" / "*=="                ; equal, not equal, begins, ends, contains
 * quoted   = DQUOTE *( any but DQUOTE ) DQUOTE
 * </pre>
 */
public final class RoleClaimKey {

    private static final Pattern STEP = Pattern.compile("\\.(?<name>[\\p{L}\\p{N}_$@]+)"
            + "|\\.\"(?<quoted>[^\"]*)\""
            + "|\\[(?<index>[0-9]{1,9})]"
            + "|\\[\\?\\(@\\s*(?<operator>==\\^|==|!=|\\^==|\\*==)\\s*\"(?<text>[^\"]*)\"\\)]\\z");

    private static final RoleClaimKey ROLE = of(".role");

    private final String path;
    private final List<ClaimStep> steps;

    private RoleClaimKey(String path, List<ClaimStep> steps) {
        this.path = path;
        this.steps = List.copyOf(steps);
    }

    /** {@code .role}. */
    static RoleClaimKey role() {
        return ROLE;
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException pointing at what does not follow the grammar
     */
    public static RoleClaimKey of(String path) {
        List<ClaimStep> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int offset = 0;
        while (offset < path.length() || offset == 0) {
            if (!step.region(offset, path.length()).lookingAt()) {
                throw new IllegalArgumentException(
                        "a role claim key is a path such as .role or .groups[0], this is not, from here:\n" + path
                                + "\n" + " ".repeat(offset) + "^");
            }
            steps.add(step(step));
            offset = step.end();
        }
        return new RoleClaimKey(path, steps);
    }

    private static ClaimStep step(Matcher step) {
        if (step.group("index") != null) {
            return new ClaimStep.Index(Integer.parseInt(step.group("index")));
        }
        if (step.group("operator") != null) {
            return new ClaimStep.Match(ClaimStep.Comparison.of(step.group("operator")), step.group("text"));
        }
        return new ClaimStep.Key(step.group("name") != null ? step.group("name") : step.group("quoted"));
    }

    /** The role: a text as it is, anything else as JSON; nothing when the path leads nowhere. */
    Optional<String> roleIn(Claims claims) {
        Optional<JsonNode> value = Optional.of(claims.members());
        for (ClaimStep step : steps) {
            value = value.flatMap(step::from);
        }
        return value.map(role -> role.isTextual() ? role.textValue() : ClaimsJson.write(role));
    }

    /** The path as it was written. */
    @Override
    public String toString() {
        return path;
    }
}
