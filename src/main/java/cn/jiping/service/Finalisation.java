package cn.jiping.service;

import cn.jiping.domain.report.Report;

/**
 * What finalising makes of a report, ready to be kept.
 *
 * @param before the report that was looked through
 * @param after the same report, finalised
 * @param paper its PDF
 */
public record Finalisation(Report before, Report after, byte[] paper) {}
