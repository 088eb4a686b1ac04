// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.trap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.audit.Trap;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.way.Ways;
import dev.espalier.codegen.flow.ChainFinder;
import dev.espalier.codegen.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedInRowTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const f = (due?: string) => db.from('t').update({ due }).eq('id', 1)",
                "export const f = (due: string | undefined) => db.from('t').insert({ due })",
                "export const f = (p: { subject: string; due?: string | null }) => db.from('t').upsert({ id: 1, due: p.due })",
                "interface Patch { subject: string\n due?: string }\nexport const f = (p: Patch) => db.from('t').insert([{ due: p.due }])",
                "type Task = { due: string }\nexport const f = (p: Partial<Task>) => db.from('t').insert({ due: p.due })",
                "export const f = ({ due }: { due?: string }) => db.from('t').insert({ due })",
                "export const f = (p: Patch) => db.from('t').insert({ due: p?.due })"
            })
    void a_written_member_that_may_be_undefined_is_a_trap(String function) throws IOException {
        assertThat(traps(function))
                .singleElement()
                .satisfies(
                        trap -> assertThat(trap.message()).contains("\"due\"").doesNotContain("subject"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const f = (due: string) => db.from('t').update({ due }).eq('id', 1)",
                "export const f = (due?: string) => db.from('t').select().eq('due', due)",
                "export const f = (due?: string) => db.from('t').insert({ due: due ?? null })",
                "export const f = ({ due = null }: { due?: string }) => db.from('t').insert({ due })",
                "export const f = (p: { due?: string }) => { if (p.due) return db.from('t').insert({ due: p.due }) }",
                "interface Patch { due: string }\nexport const f = (p: Patch) => db.from('t').insert({ due: p.due })",
                "export const f = (p) => db.from('t').insert({ due: p.due })"
            })
    void one_that_is_there_or_of_which_nothing_is_said_is_none(String function) throws IOException {
        assertThat(traps(function)).isEmpty();
    }

    private List<Trapped> traps(String function) throws IOException {
        Files.writeString(
                folder.resolve("tasks.ts"),
                "import { createClient } from '@supabase/supabase-js'\nconst db = createClient('a', 'b')\n" + function);
        List<Subject> subjects = new ChainFinder()
                .find(SourceFolder.open(folder)).chains().stream()
                        .map(chain -> new Subject(chain, Ways.of(chain), Optional.empty()))
                        .toList();
        assertThat(subjects).hasSize(1);
        return Traps.of(subjects).get(0).stream()
                .filter(one -> one.trap() == Trap.UNDEFINED_IN_ROW)
                .toList();
    }
}
