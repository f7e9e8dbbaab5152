/**
 * Findings on the screen, wherever they stand: the line of one finding, what can be done about it,
 * marks on a text. What is wrong with a report is decided in {@code domain.check}.
 */
package cn.jiping.ui.kit.review;
