/**
 * The step for the money: the fund lines, their totals, shares and rates, and the chart. What
 * follows from the lines is computed in {@code domain.figure}; here it is only shown.
 */
package cn.jiping.ui.step.fund;
