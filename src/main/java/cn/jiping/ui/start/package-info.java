/**
 * The start page: the reports by year, and the ways to a new one. It says which report is to be
 * opened and knows nothing of how it is shown; where samples and imports come from is handed in.
 */
package cn.jiping.ui.start;
