package cn.jiping.service;

import cn.jiping.domain.report.Report;

/**
 * What finalising makes of a report, ready to be kept.
 *
 * @param before the report that was looked through
 * @param after the same report, finalised
 * @param paper its PDF
 * @param openWarnings how many warnings were neither mended nor explained
 */
public record Finalisation(Report before, Report after, byte[] paper, int openWarnings) {}
