// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Tables.ANNOUNCEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.junit.EspalierDatabase;
import dev.espalier.fixtures.junit.Sharing;
import dev.espalier.supabase.Row;
import dev.espalier.supabase.SupabaseClient;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a service whose pool hands out connections without autocommit. */
@EspalierDatabase(value = Fixture.CLINIC, sharing = Sharing.CLONE_PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AutocommitTest {

    private static final Row NEWS = Row.of(ANNOUNCEMENTS.PRACTICE_ID, 1).and(ANNOUNCEMENTS.TITLE, "News");

    @Test
    void without_autocommit_a_write_is_kept_in_a_transaction_of_spring_and_nowhere_else(DataSource clinic) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(clinic);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            SupabaseClient supabase = new SupabaseConfiguration().supabase(pool);
            supabase.from(ANNOUNCEMENTS).insert(NEWS).throwOnError().execute();
            assertThat(news(clinic)).isZero();

            new TransactionTemplate(new DataSourceTransactionManager(pool))
                    .executeWithoutResult(status -> supabase.from(ANNOUNCEMENTS)
                            .insert(NEWS)
                            .throwOnError()
                            .execute());
            assertThat(news(clinic)).isEqualTo(1);
        }
    }

    private static int news(DataSource clinic) {
        return DSL.using(clinic, SQLDialect.POSTGRES).fetchCount(ANNOUNCEMENTS, ANNOUNCEMENTS.TITLE.eq("News"));
    }
}
