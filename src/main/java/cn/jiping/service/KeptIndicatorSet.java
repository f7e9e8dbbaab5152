package cn.jiping.service;

import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;

/**
 * An indicator set of the unit's own (指标体系), to be used for other reports.
 *
 * @param name what the clerk calls it; two may have the same
 * @param form the form for which it was made
 * @param text levels, weights and indicators as text, for whoever reads indicator sets
 */
public record KeptIndicatorSet(RowId id, String name, ScoreForm form, String text) {}
