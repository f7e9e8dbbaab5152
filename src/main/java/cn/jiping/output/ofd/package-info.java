/**
 * Writes set pages as OFD (GB/T 33190): marks of a page, subset fonts, outline, package. The XML is
 * made of ofdrw-core's elements, whose names and order are the standard's; the zip is ours, so that
 * the same pages make the same bytes. Lays nothing out and opens no file.
 */
package cn.jiping.output.ofd;
