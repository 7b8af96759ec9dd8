package org.quorate.reports.table;

import java.util.function.Function;

/**
 * One column of a register.
 *
 * @param <R> the kind of row
 * @param heading what stands above it
 * @param width its width in characters, from 1
 * @param cell what it shows of a row
 */
public record Column<R>(String heading, int width, Function<R, Cell> cell) {
}
