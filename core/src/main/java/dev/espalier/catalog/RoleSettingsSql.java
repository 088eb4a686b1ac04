// SPDX-License-Identifier: Apache-2.0
package dev.espalier.catalog;

/** Queries for what roles have of their own, of those roles that the session's user may become. */
final class RoleSettingsSql {

    private static final String SETTINGS = """
            select r.rolname, p.name, substr(s.setting, strpos(s.setting, '=') + 1) as value
            from pg_catalog.pg_roles r
            cross join lateral pg_catalog.unnest(r.rolconfig) s(setting)
            join pg_catalog.pg_settings p on p.name = split_part(s.setting, '=', 1)
            where pg_catalog.pg_has_role(session_user, r.oid, 'member')
            """;

    /** Parameters that everybody may set. */
    static final String OF_USERS = SETTINGS + "and p.context = 'user' order by r.rolname, p.name";

    /** These, and those that the session's user was granted. */
    static final String OF_USERS_AND_GRANTED = SETTINGS + """
              and (p.context = 'user'
                or (p.context = 'superuser' and pg_catalog.has_parameter_privilege(session_user, p.name, 'set')))
            order by r.rolname, p.name
            """;

    private RoleSettingsSql() {}
}
