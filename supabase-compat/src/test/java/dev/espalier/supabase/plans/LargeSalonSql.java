// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.plans;

import java.util.List;

/**
 * The statements that fill the large salon.
 *
 * <p>A million rows in eight indexes take PostgreSQL more than twice as long one by one than built at once, so the indexes of the two large
 * tables are set aside while rows come in; {@code reindex} makes them whole again. Statistics are taken of every row and not of a random
 * sample (300 rows for each unit of the target), so that the planner decides alike in every run.
 */
final class LargeSalonSql {

    private static final String LARGE =
            "(select relid from pg_partition_tree('messages') union all select 'bookings'::regclass)";

    static final List<String> STEPS = List.of(
            """
            insert into companies (id, title)
            select company, 'Salon ' || company from generate_series(1, 50) company
            """,
            """
            insert into clients (id, company_id, name, phone)
            select 1000000 + c, 1 + c % 50, 'Client ' || c, '7800' || lpad(c::text, 7, '0')
            from generate_series(0, 9999) c
            """,
            "set session_replication_role = replica",
            "set maintenance_work_mem = '128MB'",
            "update pg_index set indisready = false where indrelid in " + LARGE,
            """
            insert into bookings (company_id, client_id, service_id, staff_id, datetime, ends_at, status)
            select 1 + b % 50, 1000000 + b % 10000, 1 + b % 63, 1 + b / 7 % 10, t, t + interval '30 minutes',
              (array['pending', 'confirmed', 'completed', 'cancelled', 'no_show'])[1 + b / 50 % 5]
            from generate_series(0, 99999) b, lateral (select timestamptz '2024-01-01' + b * 7919 % 100000 * interval '10 minutes' as t) at
            """,
            """
            insert into messages (created_at, company_id, client_id, phone, direction, body)
            select timestamptz '2025-11-01' + m * interval '15.6 seconds', 1 + m % 50, 1000000 + m % 10000,
              '7800' || lpad((m % 10000)::text, 7, '0'), (array['in', 'out'])[1 + m % 2], 'Message ' || m
            from generate_series(0, 999999) m
            """,
            "reindex table bookings",
            "reindex table messages",
            "update pg_index set indisready = true where indrelid in " + LARGE,
            "set default_statistics_target = 3400",
            "vacuum analyze companies, clients, bookings, messages");

    private LargeSalonSql() {}
}
