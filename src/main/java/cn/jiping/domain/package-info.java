/**
 * The field, in plain Java: what a report is ({@code report}, {@code money}), and what follows from
 * it ({@code figure}, {@code check}, {@code document}). Here itself lives only the reading of the
 * Chinese wording, {@link cn.jiping.domain.Texts}, and of what is typed as a date, a number, yes or
 * no. Nothing but the JDK, no clock, no file.
 */
package cn.jiping.domain;
