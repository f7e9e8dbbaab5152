/**
 * The checks for texts, files and whole reports in one run, with places as people count them: line
 * and column. Nothing is judged here; the rules live in {@code domain.check}.
 *
 * <p>The unit's check tables as text files: tab-separated, one entry a line, in and out. What is
 * wrong in such a file is said line by line.
 */
package cn.jiping.service.check;
