// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.embed;

import static dev.espalier.supabase.option.OrderOptions.ascending;
import static dev.espalier.supabase.option.ReferencedTable.referencedTable;

import dev.espalier.supabase.FilterBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.Record;

/** What is asked of the tables of {@code embeds.sql}: few and many parents, few and many children, limits inside and outside, one level and three. */
final class EmbedQuestions {

    private static final String OWNERS = "owners";
    private static final String CLUBS = "clubs";

    private static final String ONE = "1";
    private static final String INDEXED = "50 of 10,000, in the order of an index";
    private static final String UNINDEXED = "50 of 10,000, in an order without an index";
    private static final String OF_CLUBS = "50 of 1,000, in the order of an index";
    private static final String UNINDEXED_KEY = "50, the key without an index";

    private static final String TEN = "10";

    private static final String CARDS = "id, name, cards(id, number)";
    private static final String PETS = "id, name, pets(id, name)";
    private static final String STRAYS = "id, name, strays(id, name)";
    private static final String MEMBERS = "id, name, members(id, name)";

    private EmbedQuestions() {}

    static List<EmbedQuestion> all() {
        return List.of(
                of(ONE, TEN, OWNERS, PETS, rows -> rows.eq("id", 77)),
                of(INDEXED, ONE, OWNERS, CARDS, EmbedQuestions::byCode),
                of(INDEXED, TEN, OWNERS, PETS, EmbedQuestions::byCode),
                of(OF_CLUBS, "1,000", CLUBS, MEMBERS, EmbedQuestions::byCode),
                of(UNINDEXED, ONE, OWNERS, CARDS, EmbedQuestions::byRank),
                of(UNINDEXED, TEN, OWNERS, PETS, EmbedQuestions::byRank),
                of(UNINDEXED, "the first 3 of 10", OWNERS, PETS, rows -> firstPets(byRank(rows))),
                of(
                        "50 behind an offset of 9,000",
                        TEN,
                        OWNERS,
                        PETS,
                        rows -> rows.order("code", ascending()).range(9000, 9049)),
                of("all 10,000", TEN, OWNERS, PETS, UnaryOperator.identity()),
                of(
                        OF_CLUBS,
                        "the first 3 of 1,000, in the order of an index",
                        CLUBS,
                        MEMBERS,
                        rows -> threeMembers(rows, "since")),
                of(
                        OF_CLUBS,
                        "the first 3 of 1,000, in an order without an index",
                        CLUBS,
                        MEMBERS,
                        rows -> threeMembers(rows, "name")),
                of(OF_CLUBS, "any 3 of 1,000", CLUBS, MEMBERS, EmbedQuestions::threeMembers),
                of(
                        "50 that have children, `!inner`, in an order without an index",
                        TEN,
                        OWNERS,
                        "id, name, pets!inner(id, name)",
                        EmbedQuestions::byRank),
                of(
                        "50, three levels deep, in an order without an index",
                        "10, and 3 of each",
                        OWNERS,
                        "id, name, pets(id, name, toys(id, name))",
                        EmbedQuestions::byRank),
                of(
                        "50 of 100,000, in an order without an index",
                        "the one they belong to",
                        "pets",
                        "id, name, owners(id, name)",
                        EmbedQuestions::byRank),
                of("1, the key without an index", TEN, OWNERS, STRAYS, rows -> rows.eq("id", 77)),
                of(UNINDEXED_KEY, TEN, OWNERS, STRAYS, EmbedQuestions::byCode),
                of(
                        UNINDEXED_KEY,
                        "the first 3 of 10",
                        OWNERS,
                        STRAYS,
                        rows -> byCode(rows)
                                .order("age", ascending().referencedTable("strays"))
                                .limit(3, referencedTable("strays"))));
    }

    private static EmbedQuestion of(
            String parents,
            String children,
            String relation,
            String select,
            UnaryOperator<FilterBuilder<Record>> rest) {
        return new EmbedQuestion(parents, children, relation, select, rest);
    }

    private static FilterBuilder<Record> byCode(FilterBuilder<Record> rows) {
        return rows.order("code", ascending()).limit(50);
    }

    private static FilterBuilder<Record> byRank(FilterBuilder<Record> rows) {
        return rows.order("rank", ascending()).order("id", ascending()).limit(50);
    }

    private static FilterBuilder<Record> firstPets(FilterBuilder<Record> rows) {
        return rows.order("age", ascending().referencedTable("pets")).limit(3, referencedTable("pets"));
    }

    private static FilterBuilder<Record> threeMembers(FilterBuilder<Record> rows) {
        return byCode(rows).limit(3, referencedTable("members"));
    }

    private static FilterBuilder<Record> threeMembers(FilterBuilder<Record> rows, String order) {
        return threeMembers(rows).order(order, ascending().referencedTable("members"));
    }
}
