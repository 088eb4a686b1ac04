// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

import dev.espalier.plan.Embedding;
import dev.espalier.plan.Plan.Clauses;
import dev.espalier.plan.Plan.ColumnAt;
import dev.espalier.plan.Plan.Equality;
import dev.espalier.plan.Plan.Lateral;
import dev.espalier.plan.Plan.Node;
import dev.espalier.plan.Plan.Output;
import dev.espalier.plan.Plan.Qualifier;
import dev.espalier.plan.Plan.Sort;
import dev.espalier.plan.Plan.Term;
import java.util.List;
import java.util.Optional;

/** A node whose page is cut already: its columns are those of the page, under the innermost name of its source, and nothing is left to be filtered. */
final class AfterPage {

    private final Qualifier own;
    private final Qualifier page;

    private AfterPage(Qualifier own) {
        this.own = own;
        this.page = own.last();
    }

    static Node of(Node node) {
        return new AfterPage(node.source().qualifier()).rest(node);
    }

    private Node rest(Node node) {
        Clauses clauses = new Clauses(
                List.of(),
                List.of(),
                node.clauses().order().stream().map(this::sort).toList(),
                Optional.empty());
        return new Node(
                node.source(),
                node.outputs().stream().map(this::output).toList(),
                node.laterals().stream().map(this::lateral).toList(),
                List.of(),
                clauses,
                new Embedding.WithRows());
    }

    private Output output(Output output) {
        if (output instanceof Output.Star star) {
            return new Output.Star(page, star.columns());
        }
        return output instanceof Output.Field field
                ? new Output.Field(term(field.term()), field.output(), field.cast(), field.aggregate(), field.alias())
                : output;
    }

    private Sort sort(Sort sort) {
        return new Sort(term(sort.term()), sort.direction(), sort.nulls());
    }

    private Term term(Term term) {
        return new Term(column(term.column()), term.path(), term.conversion());
    }

    private ColumnAt column(ColumnAt column) {
        return column.qualifier().equals(own) ? new ColumnAt(page, column.column()) : column;
    }

    private Lateral lateral(Lateral lateral) {
        Node node = lateral.node();
        Clauses clauses = node.clauses();
        Clauses joined = new Clauses(
                clauses.joins().stream()
                        .map(equality -> new Equality(column(equality.left()), column(equality.right())))
                        .toList(),
                clauses.where(),
                clauses.order(),
                clauses.page());
        return lateral.with(
                new Node(node.source(), node.outputs(), node.laterals(), node.groups(), joined, node.embedding()));
    }
}
