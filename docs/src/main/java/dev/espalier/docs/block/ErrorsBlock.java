// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.block;

import dev.espalier.docs.block.kind.BlockArgument;
import dev.espalier.docs.block.kind.BlockKind;
import dev.espalier.docs.block.kind.BlockPage;
import dev.espalier.docs.block.kind.CaseFiles;
import dev.espalier.docs.block.kind.Fence;
import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.request.Request;
import dev.espalier.supabase.response.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of error codes, each with its status, when it comes, how its message reads, and golden cases: {@code errors} is those of
 * {@link ProblemCode} and all that the cases have; {@code errors espalier}, {@code errors postgrest} and {@code errors postgresql} are the codes of one of them. A link may
 * name a code: {@code #pgrst116}.
 */
final class ErrorsBlock implements BlockKind {

    private static final int CASES = 3;

    @Override
    public String name() {
        return "errors";
    }

    @Override
    public String markdown(BlockArgument argument, BlockPage page) {
        Map<String, List<GoldenCase>> cases = Failures.byCode();
        List<CodeOwner> owners =
                argument.words().isEmpty() ? List.of(CodeOwner.values()) : List.of(CodeOwner.named(argument.word()));
        return Stream.concat(Stream.of(ProblemCode.values()).map(ProblemCode::name), cases.keySet().stream())
                .filter(code -> owners.contains(CodeOwner.of(code)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(code -> row(code, cases.getOrDefault(code, List.of()), page))
                .collect(Collectors.joining(
                        "\n", "| code | status | when | message | cases |\n| --- | --- | --- | --- | --- |\n", ""));
    }

    private static String row(String code, List<GoldenCase> cases, BlockPage page) {
        return "| "
                + String.join(
                        " | ",
                        "<a id=\"" + code.toLowerCase(Locale.ROOT) + "\"></a>" + Fence.code(code),
                        statuses(code, cases),
                        when(code, cases),
                        message(cases),
                        links(cases, page))
                + " |";
    }

    private static String statuses(String code, List<GoldenCase> cases) {
        return cases.isEmpty()
                ? String.valueOf(
                        Answer.of(Request.Body.SENT, Problem.of(code, "")).status())
                : cases.stream()
                        .map(failed -> String.valueOf(failed.answer().status()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String when(String code, List<GoldenCase> cases) {
        return Stream.of(ProblemCode.values())
                .filter(known -> known.name().equals(code))
                .map(ProblemCode::sentence)
                .findFirst()
                .orElseGet(() -> Fence.plain(cases.stream()
                        .map(GoldenCase::title)
                        .distinct()
                        .limit(CASES)
                        .collect(Collectors.joining("; "))));
    }

    private static String message(List<GoldenCase> cases) {
        return cases.isEmpty()
                ? "–"
                : Fence.plain(MessageForm.of(
                        cases.stream().map(Failures::message).distinct().toList()));
    }

    private static String links(List<GoldenCase> cases, BlockPage page) {
        return cases.isEmpty()
                ? "–"
                : IntStream.range(0, Math.min(CASES, cases.size()))
                        .mapToObj(i -> CaseFiles.link(cases.get(i).key(), page))
                        .collect(Collectors.joining(", ", "", cases.size() > CASES ? ", …" : ""));
    }
}
