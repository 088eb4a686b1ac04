// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import dev.espalier.fixtures.clinic.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.SupabaseClient;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The one client of the service. */
// tag::bean[]
@Configuration(proxyBeanMethods = false)
class SupabaseConfiguration {

    @Bean
    SupabaseClient supabase(DataSource pool) {
        return SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC)).on(new TransactionAwareDataSourceProxy(pool));
    }
}
// end::bean[]
