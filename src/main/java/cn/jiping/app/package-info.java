/**
 * Starts and stops the program: the one {@link cn.jiping.app.Wiring} in which all objects are made,
 * the command line, the window's start, the data folder and the guard against a second instance. No
 * rule of the field and no screen lives here.
 */
package cn.jiping.app;
