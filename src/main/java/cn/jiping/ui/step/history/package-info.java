/**
 * The step 修改记录: how the report was at the end of earlier days and where the clerk set marks, in
 * what it differs from then, and the way back. What one change did, and taking it back, is the
 * wizard's.
 */
package cn.jiping.ui.step.history;
