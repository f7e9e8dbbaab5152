/**
 * The step 审核: all findings of the report, grouped and searched, and what is done about them. What
 * is found is decided in {@code domain.check}, what a decision changes in {@code service}.
 */
package cn.jiping.ui.check;
