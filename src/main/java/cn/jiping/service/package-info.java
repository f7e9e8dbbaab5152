/**
 * What the clerk does with reports (list, open, change, copy to next year, import, print) and the
 * ports these need: {@link cn.jiping.service.ReportStore}, {@link cn.jiping.service.Paper}, {@link
 * cn.jiping.service.ChartRenderer}. Plain Java over {@code domain}: no toolkit, no database, no
 * file format, no thread of its own (an executor is handed in).
 */
package cn.jiping.service;
