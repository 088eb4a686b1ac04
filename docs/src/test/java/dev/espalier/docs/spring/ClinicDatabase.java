// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import dev.espalier.fixtures.databases.Databases;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.databases.TestDatabase;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** A copy of the clinic for a service, with a login role as {@code policies.md} has it: it may become others and has no rights of its own. */
final class ClinicDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String LOGIN = "clinic_service";

    private static final String CREATE = """
            do $$
            begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role %1$s login noinherit password '%1$s';
              end if;
            end $$;
            grant anon, authenticated, service_role to %1$s;
            """.formatted(LOGIN);

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        TestDatabase clinic = Databases.clone(Fixture.CLINIC);
        DSL.using(clinic.dataSource(), SQLDialect.POSTGRES).execute(CREATE);
        service.getBeanFactory().registerSingleton("clinic", clinic);
        service.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "clinic",
                        Map.of(
                                "spring.datasource.url", withoutUser(clinic.jdbcUrl()),
                                "spring.datasource.username", LOGIN,
                                "spring.datasource.password", LOGIN)));
        service.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                clinic.close();
            }
        });
    }

    private static String withoutUser(String jdbcUrl) {
        return jdbcUrl.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "");
    }
}
