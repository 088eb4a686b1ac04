// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.json.JsonLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleResolverTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Optional<String> resolved(String from, String module) {
        return new ModuleResolver(SourceFolder.open(folder)).resolve(from, module);
    }

    @Test
    void a_relative_import_may_lack_its_extension_or_mean_an_index() throws IOException {
        write("src/a.js", "");
        write("src/db.ts", "");
        write("src/lib/index.tsx", "");

        assertThat(resolved("src/a.js", "./db")).contains("src/db.ts");
        assertThat(resolved("src/a.js", "./lib")).contains("src/lib/index.tsx");
        assertThat(resolved("src/lib/index.tsx", "../db")).contains("src/db.ts");
        assertThat(resolved("src/lib/index.tsx", "..")).isEmpty();
    }

    @Test
    void javascript_that_is_written_may_be_typescript_that_is_there() throws IOException {
        write("a.ts", "");
        write("db.ts", "");
        write("esm.mts", "");

        assertThat(resolved("a.ts", "./db.js")).contains("db.ts");
        assertThat(resolved("a.ts", "./esm.mjs")).contains("esm.mts");
    }

    @Test
    void what_leads_out_of_the_folder_is_not_found() throws IOException {
        write("a.ts", "");

        assertThat(resolved("a.ts", "../../etc/passwd")).isEmpty();
        assertThat(resolved("a.ts", "/etc/passwd")).isEmpty();
    }

    @Test
    void paths_of_a_configuration_hold_with_comments_and_from_the_one_it_extends() throws IOException {
        write(
                "base.json",
                "{\"compilerOptions\": {\"baseUrl\": \"src\", \"paths\": {\"~db\": [\"./data/db\"], \"#/*\": [\"./*\"]}}}");
        write("web/tsconfig.json", "{ // ours\n \"extends\": \"../base\", /* all */ }");
        write("src/data/db.ts", "");
        write("src/shared/rows.ts", "");
        write("web/a.ts", "");

        assertThat(resolved("web/a.ts", "~db")).contains("src/data/db.ts");
        assertThat(resolved("web/a.ts", "#/shared/rows")).contains("src/shared/rows.ts");
        assertThat(resolved("web/a.ts", "shared/rows")).contains("src/shared/rows.ts");
    }

    @Test
    void a_package_of_the_workspace_is_found_by_its_name() throws IOException {
        write("packages/db/package.json", "{\"name\": \"@acme/db\", \"main\": \"lib/main.js\"}");
        write("packages/db/lib/main.ts", "");
        write("packages/db/src/rows.ts", "");
        write(
                "packages/ui/package.json",
                "{\"name\": \"@acme/ui\", \"exports\": {\".\": {\"import\": \"./entry.ts\"}}}");
        write("packages/ui/entry.ts", "");
        write("app/a.ts", "");

        assertThat(resolved("app/a.ts", "@acme/db")).contains("packages/db/lib/main.ts");
        assertThat(resolved("app/a.ts", "@acme/db/rows")).contains("packages/db/src/rows.ts");
        assertThat(resolved("app/a.ts", "@acme/ui")).contains("packages/ui/entry.ts");
        assertThat(resolved("app/a.ts", "@acme/none")).isEmpty();
    }

    @Test
    void aliases_of_frameworks_need_no_configuration() throws IOException {
        write("shop/src/lib/db.ts", "");
        write("shop/src/routes/a.ts", "");

        assertThat(resolved("shop/src/routes/a.ts", "$lib/db")).contains("shop/src/lib/db.ts");
        assertThat(resolved("shop/src/routes/a.ts", "@/lib/db")).contains("shop/src/lib/db.ts");
    }

    @Test
    void json_is_data() throws IOException {
        write("config/tables.json", "{\"users\": \"app_users\"}");
        write("a.ts", "");
        ModuleResolver resolver = new ModuleResolver(SourceFolder.open(folder));

        assertThat(resolver.data("a.ts", "./config/tables.json"))
                .contains(JsonLiteral.parse("{\"users\":\"app_users\"}"));
        assertThat(resolver.data("a.ts", "./config/tables")).isEmpty();
    }
}
