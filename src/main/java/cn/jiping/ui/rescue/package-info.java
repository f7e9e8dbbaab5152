/**
 * What the clerk decides before the start page, when something went wrong the last time: what
 * becomes of what was typed and not saved, and how to go on with a database that is doubted.
 */
package cn.jiping.ui.rescue;
