/**
 * Reports as plain text: reading one by its headings, so that nothing is lost, and writing all data
 * of one out. Pure functions of text, except the reading of a text file. No other file format.
 */
package cn.jiping.service.text;
