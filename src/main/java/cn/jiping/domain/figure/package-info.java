/**
 * What is computed from a report: totals, shares, execution rates, tallies, and the named figures
 * that text refers to. Pure functions of {@code report}; nothing here is stored, and nothing knows
 * how it will be shown.
 */
package cn.jiping.domain.figure;
