// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.claims;

import dev.espalier.error.Problem;
import dev.espalier.session.RoleSettings;
import dev.espalier.session.Settings;
import dev.espalier.supabase.claims.Caller.Standing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a transaction is told of its caller, in PostgREST's order: {@code search_path}, what the role has of its own, {@code role},
 * {@code request.jwt.claims}, {@code request.method}, {@code request.path}, {@code request.headers}, {@code request.cookies},
 * {@code timezone}, {@code app.settings.*}.
 *
 * <p>All of it ends with the transaction.
 */
public final class TransactionSettings {

    private static final String APPLICATION = "app.settings.";
    private static final Pattern PARAMETER =
            Pattern.compile("[A-Za-z_\\P{ASCII}][\\w$\\P{ASCII}]*(\\.[A-Za-z_\\P{ASCII}][\\w$\\P{ASCII}]*)*");

    private final RoleSwitching roles;
    private final List<String> extraSearchPath;
    private final Map<String, String> application;
    private final RoleSettings ofRoles;
    private final Optional<String> timeZone;

    private TransactionSettings(
            RoleSwitching roles,
            List<String> extraSearchPath,
            Map<String, String> application,
            RoleSettings ofRoles,
            Optional<String> timeZone) {
        this.roles = roles;
        this.ofRoles = ofRoles;
        this.timeZone = timeZone;
        this.extraSearchPath = List.copyOf(extraSearchPath);
        this.application = Collections.unmodifiableMap(new LinkedHashMap<>(application));
    }

    /** Settings with {@code public} behind the schema of the request in the search path. */
    public static TransactionSettings of(RoleSwitching roles) {
        return new TransactionSettings(roles, List.of("public"), Map.of(), RoleSettings.none(), Optional.empty());
    }

    /** The same with these schemas behind the schema of the request in the search path. */
    public TransactionSettings withExtraSearchPath(List<String> schemas) {
        return new TransactionSettings(roles, schemas, application, ofRoles, timeZone);
    }

    /**
     * The same with these values for functions to read: {@code region} is {@code current_setting('app.settings.region')}.
     *
     * @throws IllegalArgumentException for a name that PostgreSQL would refuse
     */
    public TransactionSettings withAppSettings(Map<String, String> settings) {
        settings.keySet().forEach(TransactionSettings::refuseStrange);
        return new TransactionSettings(roles, extraSearchPath, settings, ofRoles, timeZone);
    }

    /** The same with what the caller's role has of its own: {@code alter role anon set statement_timeout = '3s'}. */
    public TransactionSettings withRoleSettings(RoleSettings others) {
        return new TransactionSettings(roles, extraSearchPath, application, others, timeZone);
    }

    /** The same, in this time zone where neither the caller's role nor the request has one. */
    public TransactionSettings withTimeZone(String zone) {
        return new TransactionSettings(roles, extraSearchPath, application, ofRoles, Optional.of(zone));
    }

    private static void refuseStrange(String name) {
        if (!PARAMETER.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "an app setting's name has letters, digits, _ and $ in parts joined by dots, not: " + name);
        }
    }

    /**
     * What a transaction of a caller in process is told.
     *
     * @param schema the schema that names without one are looked up in
     * @throws dev.espalier.error.QueryException 22023 for a role that cannot be, 42501 for another role than the login role when roles are not
     *     switched
     */
    public Settings settings(Caller caller, String schema) {
        return complete(caller, who(caller, schema));
    }

    /**
     * What a transaction of a caller over HTTP is told.
     *
     * @param schema the schema that names without one are looked up in
     * @throws dev.espalier.error.QueryException as {@link #settings(Caller, String)}
     */
    public Settings settings(Caller caller, String schema, SentRequest request) {
        SentHeaders headers = new SentHeaders(request.headers());
        Map<String, String> told = who(caller, schema);
        told.put("request.method", request.method());
        told.put("request.path", request.path());
        told.put("request.headers", headers.headers());
        told.put("request.cookies", headers.cookies());
        request.timeZone().ifPresent(zone -> told.put("timezone", zone));
        return complete(caller, told);
    }

    private Settings complete(Caller caller, Map<String, String> told) {
        application.forEach((name, value) -> told.put(APPLICATION + name, value));
        Settings settings = new Settings(told);
        return ofRoles.isolation(caller.role()).map(settings::withIsolation).orElse(settings);
    }

    private Map<String, String> who(Caller caller, String schema) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(
                "search_path",
                extraSearchPath.isEmpty() ? quoted(schema) : quoted(schema) + ", " + quoted(extraSearchPath));
        timeZone.ifPresent(zone -> told.put("timezone", zone));
        told.putAll(ofRoles.of(caller.role()));
        if (roles instanceof RoleSwitching.Off off) {
            refuseOther(caller, off.loginRole());
        } else {
            refuseNone(caller);
            told.put("role", caller.role());
        }
        told.put("request.jwt.claims", caller.claims().json());
        return told;
    }

    /** To PostgreSQL {@code none} is no role but the way back to the login role and all that it may do. */
    private static void refuseNone(Caller caller) {
        if (caller.role().equals("none")) {
            throw Problem.of("22023", "role \"none\" does not exist").toException();
        }
    }

    private static void refuseOther(Caller caller, String loginRole) {
        if (caller.standing() == Standing.NAMED && !caller.role().equals(loginRole)) {
            throw Problem.of("42501", "permission denied to set role \"" + caller.role() + "\"")
                    .toException();
        }
    }

    private static String quoted(List<String> schemas) {
        return schemas.stream().map(TransactionSettings::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String schema) {
        if (schema.indexOf('\0') >= 0) {
            throw Problem.of("22021", "invalid byte sequence for encoding \"UTF8\": 0x00")
                    .toException();
        }
        return '"' + schema.replace("\"", "\"\"") + '"';
    }
}
