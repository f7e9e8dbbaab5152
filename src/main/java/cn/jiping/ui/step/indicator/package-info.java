/**
 * The step for the indicators (绩效指标) of both forms: table, weights of the levels, details, and the
 * sets with which a form begins. Scores are computed in {@code domain.figure}.
 */
package cn.jiping.ui.step.indicator;
