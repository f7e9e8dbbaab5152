/**
 * The start of the program, {@link cn.jiping.Main}, and nothing else. What it starts is put
 * together in {@code app}.
 */
package cn.jiping;
