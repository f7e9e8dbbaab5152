/**
 * What can be seen of a text alone: a {@link cn.jiping.domain.check.text.Manuscript} of numbered
 * passages, one small class a rule, and what they share (reading of quantities). Here is no report,
 * no table and no screen: the same rules serve a report of the database and any text file.
 */
package cn.jiping.domain.check.text;
