// SPDX-License-Identifier: Apache-2.0
package dev.espalier.plan;

import dev.espalier.plan.Embedding.Reach;
import dev.espalier.query.Filter.Connective;
import dev.espalier.query.Filter.Negation;
import dev.espalier.query.JsonStep;
import dev.espalier.query.NativeSql;
import dev.espalier.query.OrderTerm.Direction;
import dev.espalier.query.OrderTerm.Nulls;
import dev.espalier.query.Page;
import dev.espalier.query.SelectItem.Aggregation;
import dev.espalier.query.SelectItem.Join;
import dev.espalier.query.Test;
import dev.espalier.query.TypeName;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Optional;

/** What a request means in a schema, and the nouns that plans are made of: a tree of nodes, every embed bound to its relationship. */
public sealed interface Plan permits ReadPlan, WritePlan, CallPlan {

    /** How rows are read: those of a relation, those that were changed, or those that a function gives. */
    ReadPlan answer();

    /**
     * {@code select outputs from source, laterals where … order by … limit …}.
     *
     * @param source where rows come from
     * @param outputs what each row shows
     * @param laterals embedded nodes, in the order of the select
     * @param groups what rows are grouped by, empty without aggregates
     * @param clauses which rows, in which order
     * @param embedding when laterals are joined
     */
    public record Node(
            Source source,
            List<Output> outputs,
            List<Lateral> laterals,
            List<Group> groups,
            Clauses clauses,
            Embedding embedding) {
        /** Keeps copies of the lists. */
        public Node {
            outputs = List.copyOf(outputs);
            laterals = List.copyOf(laterals);
            groups = List.copyOf(groups);
        }

        /** Laterals whose columns the rows are ordered by. */
        public List<Lateral> ordering() {
            return laterals.stream()
                    .filter(lateral -> clauses.order().stream()
                            .anyMatch(sort ->
                                    sort.term().column().qualifier().names().equals(List.of(lateral.alias()))))
                    .toList();
        }

        /** The same with other laterals, joined at another time. */
        public Node with(List<Lateral> others, Embedding other) {
            return new Node(source, outputs, others, groups, clauses, other);
        }
    }

    /**
     * {@code "public"."clients" as "clients_1"}.
     *
     * @param relation what is read
     * @param alias its name in this query, when it has one
     * @param origin where its rows are taken from
     */
    public record Source(RelationName relation, Optional<String> alias, Origin origin) {
        /** A relation under its own name. */
        static Source of(Relation relation) {
            return new Source(relation.name(), Optional.empty(), new Origin.Stored(relation.kind()));
        }

        /** What its columns are qualified with. */
        public Qualifier qualifier() {
            return alias.map(name -> new Qualifier(List.of(name))).orElseGet(() -> Qualifier.of(relation));
        }
    }

    /** Where rows are taken from. */
    public sealed interface Origin {

        /** {@code from "public"."clients"}. */
        record Stored(Kind kind) implements Origin {}

        /** {@code from "api"."tags" cross join "api"."product_tags"}: what lies between it and its parent stands beside it. */
        record BesideJunction(Kind kind, RelationName junction) implements Origin {}

        /**
         * {@code from "api"."open_orders"("customers"::"api"."customers")}: a function from the parent's row.
         *
         * @param function which function
         * @param parent the parent's name in this query
         * @param row what the parent's row is
         */
        record Computed(RelationName function, Qualifier parent, RelationName row) implements Origin {}

        /** {@code from "made"}: what the statement itself has changed, or what its function gave. */
        record Made() implements Origin {}
    }

    /**
     * {@code "clients_1"} or {@code "public"."bookings"}: what stands before a column.
     *
     * @param names outermost first
     */
    public record Qualifier(List<String> names) {
        /** Keeps a copy of the list. */
        public Qualifier {
            names = List.copyOf(names);
        }

        /** Its innermost name alone. */
        public Qualifier last() {
            return new Qualifier(List.of(names.get(names.size() - 1)));
        }

        static Qualifier of(RelationName relation) {
            return new Qualifier(List.of(relation.schema(), relation.name()));
        }
    }

    /** A column that was looked up. */
    public sealed interface Column {
        /** The schema has it. */
        record Known(Relation.Column column) implements Column {}

        /** The schema does not have it: a computed column, or PostgreSQL will answer 42703. */
        record Unresolved(String name) implements Column {}

        /** Its name, whoever knows it. */
        default String name() {
            return this instanceof Known known ? known.column().name() : ((Unresolved) this).name();
        }
    }

    /**
     * {@code "clients_1"."name"}.
     *
     * @param qualifier whose column
     * @param column which one
     */
    public record ColumnAt(Qualifier qualifier, Column column) {}

    /**
     * {@code to_jsonb("bookings"."period") -> 'x'}: the value of a column or of something inside its JSON.
     *
     * @param column which one
     * @param path the way into its JSON, often empty
     * @param conversion whether the column is made JSON first
     */
    public record Term(ColumnAt column, List<JsonStep> path, Conversion conversion) {
        /** Keeps a copy of the path. */
        public Term {
            path = List.copyOf(path);
        }
    }

    /** Whether a column is made JSON before its path is walked. */
    public enum Conversion {
        /** It is JSON, or there is no path; an index on the expression can be used. */
        NONE,
        /** {@code to_jsonb(column)}. */
        TO_JSONB
    }

    /** One item of a node's select list. */
    public sealed interface Output {
        /**
         * {@code "bookings".*}.
         *
         * @param qualifier whose columns
         * @param columns which they are, as far as the schema knows
         */
        record Star(Qualifier qualifier, List<Relation.Column> columns) implements Output {
            /** Keeps a copy of the list. */
            public Star {
                columns = List.copyOf(columns);
            }
        }

        /**
         * {@code cast("bookings"."price" as text) as "p"}, {@code cast(sum("orders"."total") as int) as "sum"}.
         *
         * @param term its value
         * @param output the function that makes JSON of it, when its domain has one
         * @param cast the type it is cast to, when asked for
         * @param aggregate an aggregate over it, when asked for
         * @param alias its name, when it is not PostgreSQL's
         */
        record Field(
                Term term,
                Optional<RelationName> output,
                Optional<TypeName> cast,
                Optional<Aggregation> aggregate,
                Optional<String> alias)
                implements Output {
            /** A column under a name of the planner's. */
            static Field of(Term term, Optional<String> alias) {
                return new Field(term, Optional.empty(), Optional.empty(), Optional.empty(), alias);
            }
        }

        /** {@code cast(count(*) as text) as "n"}. */
        record CountAll(Optional<TypeName> cast, Optional<String> alias) implements Output {}

        /** {@code "customers_1" as "count"}: a whole row, to be counted by the node that it is lifted to. */
        record WholeRow(Qualifier qualifier, String alias) implements Output {}

        /**
         * {@code row_to_json("bookings_clients_1".*)::jsonb as "clients"}.
         *
         * @param lateral alias of the lateral that holds it
         * @param name its name in the answer
         * @param kind one object or an array
         */
        record Embedded(String lateral, String name, LateralKind kind) implements Output {}

        /**
         * {@code "orders_customers_1"."first_name"}: a column lifted from a spread.
         *
         * @param lateral alias of the lateral that holds it
         * @param column which one, or none for all
         * @param aggregate an aggregate over it, when it was hoisted with it
         * @param alias its name, when it was hoisted with one
         */
        record Lifted(String lateral, Optional<Column> column, Optional<Aggregation> aggregate, Optional<String> alias)
                implements Output {}
    }

    /** What rows are grouped by. */
    public sealed interface Group {
        /** {@code group by "day"}: an item of the select list by its name. */
        record ByName(String name) implements Group {}

        /** {@code group by "orders"."status"}. */
        record ByTerm(Term term) implements Group {}

        /** {@code group by "orders_customers_1"."first_name"}. */
        record ByLifted(String lateral, Column column) implements Group {}
    }

    /** What a lateral holds. */
    public enum LateralKind {
        /** A to-one embed: an object, or null. */
        OBJECT,
        /** A to-many embed: an array, empty without rows. */
        ARRAY,
        /** A to-one spread: columns of the parent's row. */
        COLUMNS,
        /** A to-many spread: columns of the parent's row, each an array. */
        ARRAYS
    }

    /**
     * {@code left join lateral (…) as "bookings_clients_1" on true}.
     *
     * @param alias its name
     * @param node what is in it
     * @param kind what it holds
     * @param join whether parents without a match stay
     * @param gathered columns that are gathered into arrays, of a to-many spread only
     * @param gatheredOrder in which order they are gathered
     * @param reach for how many rows of the parent its rows are had together
     */
    public record Lateral(
            String alias,
            Node node,
            LateralKind kind,
            Join join,
            List<Column> gathered,
            List<Sort> gatheredOrder,
            Reach reach) {
        /** Keeps copies of the lists. */
        public Lateral {
            gathered = List.copyOf(gathered);
            gatheredOrder = List.copyOf(gatheredOrder);
        }

        /** The same around another node. */
        public Lateral with(Node other) {
            return new Lateral(alias, other, kind, join, gathered, gatheredOrder, reach);
        }

        Lateral reaching(Reach other) {
            return new Lateral(alias, node, kind, join, gathered, gatheredOrder, other);
        }
    }

    /**
     * Which rows, in which order.
     *
     * @param joins what binds the node to its parent: all columns of the foreign key
     * @param where conditions, all of which must hold
     * @param order sort terms
     * @param page which part, when a part is asked for
     */
    public record Clauses(List<Equality> joins, List<Criterion> where, List<Sort> order, Optional<Paging> page) {
        /** Keeps copies of the lists. */
        public Clauses {
            joins = List.copyOf(joins);
            where = List.copyOf(where);
            order = List.copyOf(order);
        }
    }

    /** {@code "clients_1"."id" = "public"."bookings"."client_id"}. */
    public record Equality(ColumnAt left, ColumnAt right) {}

    /** A condition. */
    public sealed interface Criterion {
        /** {@code not (a and b)}. */
        record Group(Negation negation, Connective connective, List<Criterion> criteria) implements Criterion {
            /** Keeps a copy of the list. */
            public Group {
                criteria = List.copyOf(criteria);
            }
        }

        /**
         * {@code not "bookings"."status" = any (?)}.
         *
         * @param term what is compared
         * @param parser the function that reads the text it is compared with, when its domain has one
         * @param negation whether it is turned around
         * @param test against what
         */
        record Comparison(Term term, Optional<RelationName> parser, Negation negation, Test test)
                implements Criterion {}

        /** {@code to_tsvector("products"."name") @@ to_tsquery(?)}. */
        record Search(Term term, Document document, Negation negation, Test.Search test) implements Criterion {}

        /** {@code ("bookings"."cost" > cast(? as numeric))}: as the program has written it. */
        record Native(NativeSql sql, List<Integer> slots) implements Criterion {
            /** Keeps a copy of the list. */
            public Native {
                slots = List.copyOf(slots);
            }
        }

        /** {@code "customers_orders_1" is distinct from null}: whether an embed of this node found anything. */
        record Found(String lateral, Negation negation) implements Criterion {}
    }

    /** Whether a searched term is made a document first. */
    public enum Document {
        /** It is a tsvector, or nothing is known of it. */
        AS_IS,
        /** {@code to_tsvector(term)}. */
        TO_TSVECTOR
    }

    /** {@code "bookings"."datetime" desc nulls last}. */
    public record Sort(Term term, Direction direction, Nulls nulls) {}

    /** Which part of the rows. */
    public sealed interface Paging {
        /** As the request asks. */
        record Asked(Page page) implements Paging {}

        /** As the deployment caps embeds without a page. */
        record Capped(long rows) implements Paging {}
    }
}
