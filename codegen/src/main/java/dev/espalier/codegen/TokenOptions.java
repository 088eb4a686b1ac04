// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.supabase.claims.Authenticator;
import dev.espalier.supabase.claims.JwtKeys;
import dev.espalier.supabase.claims.RoleClaimKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --anon-role}, {@code --jwt-…}, {@code --jwks}: who may ask, and how it is proved. */
final class TokenOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--anon-role",
            paramLabel = "ROLE",
            defaultValue = "",
            description = "Role of requests without a token; without it they are refused.")
    private String anonRole = "";

    @Option(
            names = "--jwt-secret",
            paramLabel = "SECRET",
            defaultValue = "",
            description = "Key of HS256 tokens, 32 bytes at least, or a JSON key set.")
    private String secret = "";

    @Option(
            names = "--jwks",
            paramLabel = "FILE",
            defaultValue = "",
            description = "A JSON key set for RS256 or ES256 tokens.")
    private String keySet = "";

    @Option(
            names = "--jwt-aud",
            paramLabel = "AUDIENCE",
            defaultValue = "",
            description = "The audience that a token must be for.")
    private String audience = "";

    @Option(
            names = "--jwt-role-claim-key",
            paramLabel = "PATH",
            defaultValue = ".role",
            description = "Where a token has its role (.role).")
    private String roleClaimKey = "";

    /**
     * Who a request is from, by these options.
     *
     * @throws ParameterException for keys or a path that cannot be read, and for two sources of keys
     */
    Authenticator authenticator() {
        Authenticator authenticator =
                anonRole.isEmpty() ? Authenticator.withoutAnonymous() : Authenticator.anonymousAs(anonRole);
        authenticator = authenticator.with(read("--jwt-role-claim-key", roleClaimKey, RoleClaimKey::of));
        if (!audience.isEmpty()) {
            authenticator = authenticator.withAudience(audience);
        }
        if (!secret.isEmpty() && !keySet.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--jwt-secret and --jwks exclude each other");
        }
        if (!secret.isEmpty()) {
            return authenticator.with(read("--jwt-secret", secret, JwtKeys::of));
        }
        return keySet.isEmpty() ? authenticator : authenticator.with(read("--jwks", file(keySet), JwtKeys::jwks));
    }

    private <T> T read(String option, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    private String file(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--jwks: cannot read " + name + ": " + e.getMessage(), e);
        }
    }
}
