/**
 * Scans as files: reads them within limits, and draws their pages. Where they are kept, and what
 * the clerk says of them, is not known here.
 */
package cn.jiping.output.scan;
