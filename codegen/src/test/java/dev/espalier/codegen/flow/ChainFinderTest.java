// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Findings;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainFinderTest {

    @TempDir
    Path folder;

    private Findings find(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new ChainFinder().find(SourceFolder.open(folder));
    }

    private static List<String> methods(FoundChain chain) {
        return chain.steps().stream().map(ChainStep::method).toList();
    }

    @Test
    void a_chain_is_told_with_its_text_its_function_and_its_parameters() throws IOException {
        Findings findings = find("a.ts", """
                export async function byId(id: number, all = false) {
                  return supabase
                    .from('bookings')
                    .eq('id', id);
                }
                export const list = () => supabase.from('bookings').select('*').eq('id', 1);
                """);

        assertThat(findings.chains()).hasSize(2);
        FoundChain list = findings.chains().get(1);
        assertThat(list.source()).isEqualTo("supabase.from('bookings').select('*').eq('id', 1)");
        assertThat(list.function().name()).contains("list");
        assertThat(methods(list)).containsExactly("from", "select", "eq");
        FoundChain byId = findings.chains().get(0);
        assertThat(byId.function().parameters())
                .extracting("type")
                .containsExactly(Optional.of("number"), Optional.empty());
        assertThat(byId.function().parameters())
                .extracting("initial")
                .containsExactly(Optional.empty(), Optional.of("false"));
    }

    @Test
    void callers_in_other_files_fill_in_what_a_helper_leaves_open() throws IOException {
        find("rows.js", "import { db } from './db'\nexport const rows = (table) => db.from(table).select('*')\n");
        find(
                "a.js",
                "import { rows } from './rows.js'\nexport const a = async () => { const { data } = await rows('a'); return data }\n");
        Findings findings =
                find("b.js", "import { rows } from './rows'\nexport const b = () => rows('b').eq('x', 1)\n");

        assertThat(findings.chains())
                .extracting(ChainFinderTest::methods)
                .containsExactly(List.of("from", "select"), List.of("from", "select", "eq"));
        assertThat(findings.chains()).noneMatch(FoundChain::dynamic);
    }

    @Test
    void what_nobody_gives_is_a_gap() throws IOException {
        Findings findings = find("a.js", "export const rows = (table) => supabase.from(table).select('*')\n");

        assertThat(findings.chains().get(0).gaps())
                .extracting(Gap::reason, Gap::what, Gap::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Gap.Reason.PARAMETER, "table", "table"));
    }

    @Test
    void progress_is_told_of_each_file() throws IOException {
        find("a.js", "1");
        find("b.js", "2");
        List<String> told = new ArrayList<>();
        new ChainFinder((done, all, file) -> told.add(done + "/" + all)).find(SourceFolder.open(folder));

        assertThat(told).containsExactly("1/2", "2/2");
    }

    @Test
    void the_same_folder_gives_the_same_findings() throws IOException {
        for (int i = 0; i < 30; i++) {
            find(
                    "f" + i + ".js",
                    "import { t } from './f" + (i + 7) % 30 + "'\nexport const t = 't" + i
                            + "'\nexport const q = () => supabase.from(t).select('*')\n");
        }

        assertThat(new ChainFinder().find(SourceFolder.open(folder)))
                .isEqualTo(new ChainFinder().find(SourceFolder.open(folder)));
    }
}
