// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.catalog.CatalogReader;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.faults.Ledger.Told;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Many write at once while backends are ended and connections are reset: whatever they are told is true.
 *
 * <p>{@code -Dfaults.writes=100000} makes it longer.
 */
@EspalierDatabase(value = Fixture.SHOP, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultTest {

    private static final int WRITES = Integer.getInteger("faults.writes", 1_000);
    private static final int WRITERS = 12;
    private static final int WRITES_A_KILL = 30;
    private static final int WRITES_AFTERWARDS = 100;

    private final TestDatabase shop;
    private final DSLContext direct;
    private final SupabaseClient supabase;
    private final Schedule schedule = new Schedule();
    private final Ledger ledger = new Ledger();
    private final AtomicInteger killed = new AtomicInteger();

    FaultTest(TestDatabase shop) throws SQLException {
        this.shop = shop;
        direct = DSL.using(shop.dataSource(), SQLDialect.POSTGRES);
        direct.execute("create schema faults");
        direct.execute("create table faults.first_half (id int primary key)");
        direct.execute("create table faults.second_half (id int primary key)");
        direct.execute("create function faults.write_both(half int) returns void language sql as"
                + " 'insert into faults.first_half values (half); insert into faults.second_half values (half)'");
        try (Connection connection = shop.connect()) {
            supabase = SupabaseClient.of(CatalogReader.read(connection, List.of("faults")));
        }
    }

    @Test
    void what_writers_are_told_is_true_whatever_breaks() throws Exception {
        URI server = URI.create(shop.jdbcUrl().substring("jdbc:".length()));
        try (CuttingProxy proxy =
                        new CuttingProxy(new InetSocketAddress(server.getHost(), server.getPort()), schedule);
                HikariDataSource pool = pool(proxy)) {
            Writer writer = new Writer(pool, supabase);
            write(writer, IntStream.range(0, WRITES));
            schedule.end();
            Ledger afterwards = new Ledger();
            IntStream.range(WRITES, WRITES + WRITES_AFTERWARDS).forEach(id -> afterwards.enter(id, writer.write(id)));
            // A connection that was ended while it lay in the pool costs whoever gets it; nobody else.
            assertThat(afterwards.of(Told.KEPT)).hasSizeGreaterThanOrEqualTo(WRITES_AFTERWARDS - WRITERS);
        }
        endAllOthers();
        Set<Integer> first = ids("first_half");
        Set<Integer> second = ids("second_half");
        report(first);
        assertThat(first).isEqualTo(second);
        assertThat(first).containsAll(ledger.of(Told.KEPT));
        assertThat(ledger.there(Told.FAILED, first)).isEmpty();
        Set<Integer> unknown = ledger.of(Told.UNKNOWN);
        assertThat(ledger.there(Told.UNKNOWN, first)).isNotEmpty().hasSizeLessThan(unknown.size());
        assertThat(ledger.of(Told.KEPT).size() + ledger.of(Told.FAILED).size() + unknown.size())
                .isEqualTo(WRITES);
        assertThat(killed.get()).isPositive();
        assertThat(Moment.values())
                .allSatisfy(moment -> assertThat(schedule.cuts(moment)).isPositive());
    }

    private void write(Writer writer, IntStream ids) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> all = new ArrayList<>();
        ids.forEach(id -> all.add(writers.submit(() -> {
            ledger.enter(id, writer.write(id));
            if (id % WRITES_A_KILL == 0) {
                killOne();
            }
        })));
        for (Future<?> one : all) {
            one.get();
        }
        writers.shutdown();
    }

    /** Somebody who is at work, if anybody is. */
    private void killOne() {
        killed.addAndGet(direct.fetch("select pg_terminate_backend(pid) from (select pid from pg_stat_activity"
                        + " where application_name = 'faults' and state <> 'idle' order by random() limit 1) one")
                .size());
    }

    private void endAllOthers() {
        direct.fetch("select pg_terminate_backend(pid, 30000) from pg_stat_activity where application_name = 'faults'");
    }

    private Set<Integer> ids(String half) {
        return new HashSet<>(direct.fetch("select id from faults." + half + " where id < " + WRITES)
                .getValues(0, Integer.class));
    }

    private void report(Set<Integer> there) {
        int unknown = ledger.of(Told.UNKNOWN).size();
        int kept = ledger.there(Told.UNKNOWN, there).size();
        System.out.printf(
                "faults: %d writes, %d kept, %d failed, %d unknown (%d there, %d not); %d backends ended; cut: %d between"
                        + " statements, %d before and %d after a commit, %d before and %d after a call%n",
                WRITES,
                ledger.of(Told.KEPT).size(),
                ledger.of(Told.FAILED).size(),
                unknown,
                kept,
                unknown - kept,
                killed.get(),
                schedule.cuts(Moment.BETWEEN_STATEMENTS),
                schedule.cuts(Moment.BEFORE_COMMIT_ARRIVES),
                schedule.cuts(Moment.AFTER_COMMIT),
                schedule.cuts(Moment.BEFORE_CALL_ARRIVES),
                schedule.cuts(Moment.AFTER_CALL));
    }

    private HikariDataSource pool(CuttingProxy proxy) {
        String address = shop.jdbcUrl().replaceFirst("//[^/]+/", "//127.0.0.1:" + proxy.port() + "/");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address + (address.contains("?") ? "&" : "?")
                + "sslmode=disable&gssEncMode=disable&ApplicationName=faults");
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }
}
