/**
 * Moving house: all that is kept in a data folder (reports with their versions, scans and
 * revisions, settings, trail) laid into one file, taken in on another computer, and compared there
 * piece by piece. Neither the format of the file nor tables of the database are known here.
 */
package cn.jiping.service.house;
