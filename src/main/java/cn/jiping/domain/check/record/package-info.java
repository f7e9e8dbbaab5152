/**
 * The check record (审核记录): what was found in a report and what became of it, as a document of its
 * own, to be printed and archived beside the report.
 */
package cn.jiping.domain.check.record;
