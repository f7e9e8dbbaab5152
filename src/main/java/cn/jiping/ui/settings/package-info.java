/**
 * The settings of the unit on the screen: which rules are on, and the tables that rules look things
 * up in. What the rules do is decided in {@code domain.check}; files of tables are {@code
 * service.check}'s.
 */
package cn.jiping.ui.settings;
