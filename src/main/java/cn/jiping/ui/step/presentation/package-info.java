/** The step “版式”: page setup of the unit, and the parts around the text, with their effect. */
package cn.jiping.ui.step.presentation;
