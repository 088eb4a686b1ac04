// SPDX-License-Identifier: Apache-2.0
package dev.espalier.error;

/** The one exception of the library: it carries a {@link Problem}; stages throw nothing else for a request's own fault. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Wraps the problem; its message becomes the exception's. */
    public QueryException(Problem problem) {
        super(problem.code() + ": " + problem.message());
        this.problem = problem;
    }

    /** Wraps the problem and what caused it. */
    public QueryException(Problem problem, Throwable cause) {
        super(problem.code() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
