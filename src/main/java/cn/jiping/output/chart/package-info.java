/**
 * Draws the charts, once for paper and screen, on Graphics2D. A chart shows the labels it is given
 * and computes no figure of its own; nothing here knows a report, a PDF or a screen.
 */
package cn.jiping.output.chart;
