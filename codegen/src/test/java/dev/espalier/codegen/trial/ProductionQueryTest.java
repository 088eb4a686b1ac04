// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.WireRequest;
import dev.espalier.fixtures.salon.Public;
import dev.espalier.schema.JooqSchemaReader;
import dev.espalier.supabase.ResultBuilder;
import dev.espalier.supabase.SupabaseClient;
import dev.espalier.supabase.wire.WireReader;
import dev.espalier.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionQueryTest {

    private static final Path SOURCE = Path.of("src/main/java/dev/espalier/codegen/trial/ProductionQuery.java");

    @Test
    void theChainThatRunsIsTheChainThatIsShown() throws IOException {
        assertThat(withoutLayout(Files.readString(SOURCE)))
                .contains("return " + withoutLayout(ProductionQuery.texts().java()) + ";");
    }

    @Test
    void theChainIsItsRequest() {
        SupabaseClient client = SupabaseClient.of(JooqSchemaReader.read(Public.PUBLIC));
        WireRequest request = Corpus.load().get("salon", "app.bookings.list").request();
        Translation translation = client.translate(
                WireReader.withoutPlans().read(request.method(), request.path(), Map.of(), Utf8.empty()));
        ResultBuilder<?> chain = ProductionQuery.chain(client);
        assertThat(chain.sql()).isEqualTo(translation.sql());
        assertThat(chain.binds()).isEqualTo(translation.binds());
    }

    /** Without the line ends and blanks before a call, which are the formatter's. */
    private static String withoutLayout(String source) {
        return source.replaceAll("\\s+(?=\\.)", "");
    }
}
