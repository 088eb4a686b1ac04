// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The schemas that are made by rule are schemas. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesBenchmarkTest {

    @Test
    void a_chain_on_a_schema_of_any_size_embeds_what_all_tables_refer_to() {
        TablesBenchmark benchmark = new TablesBenchmark();
        benchmark.tables = 30;
        benchmark.read();
        assertThat(benchmark.seen().sql()).contains("\"large\".\"tenants\"");
        assertThat(benchmark.unseen().sql()).isNotEqualTo(benchmark.unseen().sql());
    }
}
