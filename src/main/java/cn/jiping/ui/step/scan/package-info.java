/**
 * The step with the scans that are kept beside the report: taken in, named, turned, looked at,
 * given back. What a file is, and where it is kept, others know.
 */
package cn.jiping.ui.step.scan;
