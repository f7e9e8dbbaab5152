package cn.jiping.ui.step.version;

/**
 * What stands in the way of finalising.
 *
 * @param sentence what it is
 * @param lead what the link says that leads to it
 * @param step id of the step to which it leads
 */
record Obstacle(String sentence, String lead, String step) {}
