// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.spring;

import static dev.espalier.fixtures.clinic.Tables.PETS;
import static dev.espalier.fixtures.clinic.Tables.VISITS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.espalier.fixtures.databases.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A method that is transactional enters both or neither, and gives the one connection back. */
@ClinicServiceTest
class AdmissionsTest {

    private final int port;
    private final HikariDataSource pool;
    private final DSLContext outside;

    @Autowired
    AdmissionsTest(@LocalServerPort int port, HikariDataSource pool, TestDatabase clinic) {
        this.port = port;
        this.pool = pool;
        this.outside = DSL.using(clinic.dataSource(), SQLDialect.POSTGRES);
    }

    @AfterEach
    void remove() {
        outside.deleteFrom(VISITS).where(VISITS.PET_ID.gt(5)).execute();
        outside.deleteFrom(PETS).where(PETS.ID.gt(5)).execute();
    }

    private static String admission(int practice, String chip, String fee) {
        return """
                {"practice": %d, "name": "Fips", "species": "bird", "chip": "%s", "at": "2025-05-01T09:00:00Z", "fee": %s}
                """.formatted(practice, chip, fee);
    }

    private int entered() {
        return outside.fetchCount(VISITS, VISITS.PET_ID.gt(5)) + outside.fetchCount(PETS, PETS.ID.gt(5));
    }

    @Test
    void a_pet_and_its_visit_are_entered_as_the_caller() throws IOException, InterruptedException {
        HttpResponse<String> admitted = Visitor.of(Tokens.BEN, port).post("/admissions", admission(1, "F-1", "80.10"));
        assertThat(admitted.statusCode()).as(admitted.body()).isEqualTo(201);
        assertThat(entered()).isEqualTo(2);
        assertThat(outside.selectDistinct(VISITS.VET, PETS.OWNER)
                        .from(VISITS.join(PETS).on(PETS.ID.eq(VISITS.PET_ID)))
                        .where(PETS.ID.gt(5))
                        .fetchSingle()
                        .intoList())
                .containsOnly(Tokens.BEN);
    }

    @Test
    void a_visit_that_a_policy_refuses_takes_the_pet_back() throws IOException, InterruptedException {
        HttpResponse<String> refused = Visitor.of(Tokens.ADA, port).post("/admissions", admission(1, "F-1", "500"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"42501\"", "visits");
        assertThat(entered()).isZero();
    }

    @Test
    void nobody_enters_anything_in_the_practice_of_others() throws IOException, InterruptedException {
        HttpResponse<String> refused = Visitor.of(Tokens.CLEO, port).post("/admissions", admission(1, "F-1", "80"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"42501\"", "pets");
        assertThat(entered()).isZero();
    }

    @Test
    void requests_of_everybody_at_once_share_one_connection_and_give_it_back() throws Exception {
        Visitor ada = Visitor.of(Tokens.ADA, port);
        Visitor cleo = Visitor.of(Tokens.CLEO, port);
        Visitor anybody = Visitor.anonymous(port);
        List<Callable<String>> requests = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            String chip = "G-" + round;
            requests.add(() -> ada.get("/announcements").body());
            requests.add(() -> cleo.get("/announcements").body());
            requests.add(() -> anybody.get("/announcements").body());
            requests.add(
                    () -> "" + ada.post("/admissions", admission(1, chip, "20")).statusCode());
            requests.add(() -> ""
                    + ada.post("/admissions", admission(1, chip + "0", "900")).statusCode());
        }
        List<String> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        for (int round = 0; round < 20; round++) {
            List<String> answered = answers.subList(5 * round, 5 * round + 5);
            assertThat(answered.get(0)).contains("Vaccines run low").doesNotContain("Rota for May");
            assertThat(answered.get(1)).contains("Rota for May").doesNotContain("Vaccines run low");
            assertThat(answered.get(2)).doesNotContain("Rota for May").doesNotContain("Vaccines run low");
            assertThat(answered.subList(3, 5)).containsExactly("201", "403");
        }
        assertThat(entered()).isEqualTo(40);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(pool.getHikariPoolMXBean().getIdleConnections()).isEqualTo(1);
    }
}
