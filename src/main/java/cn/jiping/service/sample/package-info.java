/**
 * The sample report, made of a real report's text and a few figures taken from it. Its files are
 * handed in; nothing here keeps a report.
 */
package cn.jiping.service.sample;
