/**
 * The report as one immutable value, {@link cn.jiping.domain.report.Report}, and its parts. A
 * change makes a new Report. What can be computed from these values is not stored in them: it lives
 * in {@code figure}, {@code check} and {@code document}. No toolkit, no database, no clock.
 */
package cn.jiping.domain.report;
