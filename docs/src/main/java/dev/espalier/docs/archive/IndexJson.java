// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.archive;

import dev.espalier.docs.topic.CaseTopics;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.corpus.Differences;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.Source;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/** What the archive holds: versions, the server that was asked, databases, cases, and a checksum for every file. */
final class IndexJson {

    /** The version of the format, as the README for porters promises it. */
    static final String FORMAT = "1.0";

    static final String PATH = "index.json";

    private IndexJson() {}

    /**
     * The index.
     *
     * @param version of the corpus
     * @param others all other files
     */
    static JsonObject of(String version, List<ArchiveFile> others) {
        List<GoldenCase> cases = Corpus.load().cases();
        Members checksums = new Members();
        others.forEach(file -> checksums.text(file.path(), file.checksum()));
        return new Members()
                .text("$schema", "schema/index.schema.json")
                .text("format", FORMAT)
                .text("corpus", version)
                .with("server", server())
                .with("counts", counts(cases))
                .with("databases", list(Stream.of(Fixture.values()).map(IndexJson::database)))
                .with("cases", list(cases.stream().map(IndexJson::entry)))
                .with("differences", list(Differences.load().stream().map(IndexJson::entry)))
                .with("files", checksums.object())
                .object();
    }

    private static JsonObject server() {
        return new Members()
                .text("name", CaseJson.SERVER)
                .text("postgresql", "15.18")
                .text("anonymousRole", "anon")
                .text("jwtAlgorithm", "HS256")
                .text("jwtSecret", "reallyreallyreallyreallyverysafe")
                .truth("aggregates", true)
                .truth("plans", true)
                .text("transactionEnd", "rollback")
                .object();
    }

    private static JsonObject counts(List<GoldenCase> cases) {
        long derived = cases.stream().filter(IndexJson::isDerived).count();
        return new Members()
                .number("cases", cases.size())
                .number(
                        "chains",
                        cases.stream().filter(one -> one.chain().isPresent()).count())
                .number("recorded", cases.size() - derived)
                .number("derived", derived)
                .number("differences", Differences.load().size())
                .object();
    }

    private static JsonObject database(Fixture fixture) {
        String name = DatabaseFiles.name(fixture);
        return new Members()
                .text("name", name)
                .texts("schemas", fixture.schemas())
                .number("cases", Corpus.load().cases(name).size())
                .texts("files", DatabaseFiles.paths(fixture))
                .object();
    }

    private static JsonObject entry(GoldenCase one) {
        CaseTopics topics = CaseTopics.of(one);
        return new Members()
                .text("path", CaseJson.path(one))
                .text("database", one.database())
                .text("id", one.id())
                .text("feature", one.key().folder())
                .text("title", one.title())
                .texts("tags", one.tags())
                .text("source", isDerived(one) ? "derived" : "recorded")
                .text("method", one.request().method())
                .number("status", one.answer().status())
                .text("error", topics.error())
                .texts("calls", topics.methods())
                .texts("operators", topics.operators())
                .object();
    }

    private static JsonObject entry(ClientDifference one) {
        return new Members()
                .text("path", DifferenceJson.path(one))
                .text("database", one.key().database())
                .text("id", one.key().id())
                .text("title", one.title())
                .object();
    }

    private static boolean isDerived(GoldenCase one) {
        return one.answer().source() instanceof Source.Derived;
    }

    private static JsonArray list(Stream<? extends JsonLiteral> values) {
        return new JsonArray(values.<JsonLiteral>map(value -> value).toList());
    }
}
