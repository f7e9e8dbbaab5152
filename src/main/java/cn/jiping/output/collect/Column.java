package cn.jiping.output.collect;

import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param width in characters, of which a Chinese one takes two
 * @param cell what stands in the row of one
 */
record Column<R>(String title, int width, Function<R, Cell> cell) {}
